package dev.parley.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Bytes as text, with U+FFFD for those that are none.
 *
 * @param text the text
 * @param bad at how many places there are bytes that are no text
 * @param firstBad the first of these places
 */
record Decoded(String text, int bad, Optional<Bad> firstBad) {
    /** A place of bytes that are no text: the byte among all, and the character of the text that stands for it. */
    record Bad(int offset, int character) {}

    static boolean isUtf8(byte[] bytes) {
        return com.google.common.base.Utf8.isWellFormed(bytes);
    }

    static Decoded of(byte[] bytes, int start, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = charset.newDecoder();
        // A bad byte may cost a character where a good one gives less.
        int most = (int) Math.ceil(in.remaining() * (double) Math.max(1f, decoder.maxCharsPerByte())) + 1;
        CharBuffer out = CharBuffer.allocate(most);
        int bad = 0;
        Optional<Bad> first = Optional.empty();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            if (bad++ == 0) {
                first = Optional.of(new Bad(in.position(), out.position()));
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), bad, first);
    }
}
