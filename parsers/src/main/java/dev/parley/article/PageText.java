package dev.parley.article;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark-up of a page, decoded.
 *
 * <p>A byte order mark says how; without one, bytes that are UTF-8 are read as such, whatever the page declares; and others by the encoding that the page
 * declares, or as UTF-8 where it declares none that is known. Bytes that are no text then stand as U+FFFD, and are reported, as is a declaration that the
 * bytes contradict.
 *
 * @param text the mark-up, without a byte order mark
 * @param charset the encoding by which it was read
 * @param problems what is wrong with the bytes
 */
record PageText(String text, Charset charset, ImmutableList<Problem> problems) {
    private static final String EXPECTED = "the encoding that the page declares, or UTF-8 where it declares none";

    /** A text that is at hand. */
    static PageText of(String html) {
        return new PageText(html, StandardCharsets.UTF_8, ImmutableList.of());
    }

    static PageText decode(String file, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return decode(file, bytes, mark.get().length(), mark.get().charset());
        }
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            Problem noText = undecodable(
                    Place.at(file, 1, 1),
                    bytes,
                    bytes[0] == 0 ? 0 : 1,
                    "text",
                    "UTF-16 with a byte order mark, or UTF-8");
            return new PageText("", StandardCharsets.UTF_8, ImmutableList.of(noText));
        }
        return decode(file, bytes, 0, Decoded.isUtf8(bytes) ? StandardCharsets.UTF_8 : declared(file, bytes));
    }

    /** What is wrong with what the page says of its encoding, where it makes a difference. */
    Optional<Problem> problemWith(Declared declared) {
        return CharMatcher.ascii().matchesAllOf(text) ? Optional.empty() : declared.problem(charset);
    }

    /** Whatever the encoding is, its name is written in letters of ASCII. */
    private static Charset declared(String file, byte[] bytes) {
        PageSource raw = PageSource.parse(file, new String(bytes, StandardCharsets.ISO_8859_1));
        return Declared.in(raw).charset().orElse(StandardCharsets.UTF_8);
    }

    private static PageText decode(String file, byte[] bytes, int start, Charset charset) {
        Decoded decoded = Decoded.of(bytes, start, charset);
        return new PageText(
                decoded.text(),
                charset,
                decoded.firstBad().stream()
                        .map(bad -> undecodable(file, bytes, decoded, bad, charset))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Problem undecodable(String file, byte[] bytes, Decoded decoded, Decoded.Bad bad, Charset charset) {
        int others = decoded.bad() - 1;
        String what = charset.name() + (others == 0 ? "" : ", as are " + others + " more");
        return undecodable(
                Place.at(file, 1, 1).behind(decoded.text().substring(0, bad.character())),
                bytes,
                bad.offset(),
                what,
                EXPECTED);
    }

    private static Problem undecodable(Place place, byte[] bytes, int offset, String what, String expected) {
        return new Problem(
                ProblemKind.UNDECODABLE,
                place.withOffset(offset),
                Utf8.octet(bytes[offset]),
                "at byte " + offset + " is not " + what,
                expected);
    }
}
