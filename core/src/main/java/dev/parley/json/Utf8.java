package dev.parley.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/** Bytes that should be UTF-8, and are not to be mended where they aren't: a quote is exact or nothing. */
final class Utf8 {
    private Utf8() {}

    /** Decodes bytes that stand in a text as the characters 0 to 255. */
    static String decode(String bytes) throws Misfit {
        byte[] encoded = bytes.getBytes(ISO_8859_1);
        CharBuffer decoded = CharBuffer.allocate(encoded.length);
        CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded), decoded, true);
        decoded.flip();
        if (result.isError()) {
            throw notUtf8(decoded.length());
        }
        return decoded.toString();
    }

    private static Misfit notUtf8(int offset) {
        JsonLocation at = new JsonLocation(ContentReference.unknown(), offset, 1, offset + 1);
        return new Misfit(LineProblem.Reason.NOT_UTF_8, at, "bytes that are no character, expected UTF-8");
    }
}
