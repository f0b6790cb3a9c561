package dev.parley.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes at the start of a text that tell its encoding, as the <a href="https://encoding.spec.whatwg.org/#bom-sniff">Encoding Standard</a> lists them.
 *
 * @param charset the encoding
 * @param length how many bytes it has
 */
record ByteOrderMark(Charset charset, int length) {
    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        return startsWith(bytes, 0xFF, 0xFE)
                ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
