package dev.parley.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.claim.SourcedClaim;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a claim as a line. */
final class LineWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private LineWriter() {}

    static String line(SourcedClaim<?> claim) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(line)) {
            Forms.claim().write(claim, out);
        }
        return escapeHalfPairs(line.toString());
    }

    /** Half of a surrogate pair, which a quote cut within one has, is lost in UTF-8 unless it is escaped. */
    private static String escapeHalfPairs(String json) {
        if (json.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
            escaped.append(half ? "\\u" + Integer.toHexString(c) : Character.toString(c));
        });
        return escaped.toString();
    }
}
