package dev.parley.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes decoded from UTF-8 up to the first that is not: all of the text, or its start and the problem. */
record Utf8(String text, Optional<Problem> problem) {
    static Utf8 decode(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        return new Utf8(text, result.isError() ? Optional.of(malformed(file, text, in)) : Optional.empty());
    }

    private static Problem malformed(String file, String before, ByteBuffer rest) {
        int offset = rest.position();
        Place place = Place.in(file, before, before.length()).withOffset(offset);
        return new Problem(
                ProblemKind.NOT_UTF8,
                place,
                octet(rest.get(offset)),
                "at byte " + offset + " is not UTF-8",
                "text in UTF-8");
    }

    /** A byte as it is written in messages: {@code 0xE9}. */
    static String octet(byte value) {
        return "0x%02X".formatted(value);
    }
}
