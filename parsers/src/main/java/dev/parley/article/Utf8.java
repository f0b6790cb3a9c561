package dev.parley.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes decoded from UTF-8 up to the first that is not: all of the text, or its start and the problem. */
record Utf8(String text, Optional<Problem> problem) {
    /** Decodes what begins at a place: the start of a file, or of one of its lines. */
    static Utf8 decode(Place start, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        return new Utf8(text, result.isError() ? Optional.of(malformed(start, text, in)) : Optional.empty());
    }

    private static Problem malformed(Place start, String before, ByteBuffer rest) {
        int offset = rest.position();
        Place place = start.behind(before).withOffset(offset);
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
