package dev.parley.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.VerifyException;
import dev.parley.internal.IndentedJson;

/**
 * The JSON Schema, draft 2020-12, of one claim, generated from the types.
 *
 * <pre>{@code Files.writeString(Path.of("claim.schema.json"), ClaimSchema.asText());}</pre>
 *
 * <p>The same text ships in the jar as {@code /dev/parley/json/claim.schema.json}, for tools that look into jars and for programs on the
 * class path; to other modules the files of this package are closed. Every line that {@link ClaimLines} reads without a problem is
 * valid under it. The reverse does not hold: that a quote is as long as its span, that a lower bound is not above the upper, or that a
 * date exists are rules that the records add.
 */
public final class ClaimSchema {
    private ClaimSchema() {}

    /** The schema, indented, in lines that end with {@code \n}. */
    public static String asText() {
        Definitions definitions = new Definitions();
        ObjectNode claim = Forms.claim().description(definitions);
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Claim")
                .put(
                        "description",
                        "One fact of a negotiation as one source states it. What is absent or null is not stated.");
        schema.setAll(claim);
        schema.set("$defs", definitions.all());
        try {
            return new ObjectMapper().writer(IndentedJson.printer()).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new VerifyException(e);
        }
    }
}
