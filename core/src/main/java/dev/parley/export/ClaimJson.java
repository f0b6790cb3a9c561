package dev.parley.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.VerifyException;
import dev.parley.claim.SourcedClaim;
import dev.parley.json.ClaimLines;
import dev.parley.json.ParleyModule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Claims and their parts in the wire format. */
final class ClaimJson {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ParleyModule());

    private ClaimJson() {}

    static JsonNode tree(SourcedClaim<?> claim) {
        return JSON.valueToTree(claim);
    }

    /** A claim as a line, without its end. */
    static String line(SourcedClaim<?> claim) {
        try {
            StringWriter line = new StringWriter();
            ClaimLines.write(List.of(claim), line);
            return line.toString().stripTrailing();
        } catch (IOException e) {
            throw new VerifyException(e);
        }
    }

    /** The IRI of a claim, which is that of any equal one. */
    static String id(SourcedClaim<?> claim) {
        return Iris.of("claim " + line(claim));
    }

    /** What a part of a tree stands for. */
    static <T> T read(JsonNode part, Class<T> type) {
        try {
            return JSON.treeToValue(part, type);
        } catch (JsonProcessingException e) {
            throw new VerifyException(e);
        }
    }
}
