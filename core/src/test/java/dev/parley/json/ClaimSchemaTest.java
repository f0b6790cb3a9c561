package dev.parley.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimSchemaTest {
    private static final String CLAIM = "{\"fact\": {\"type\": \"transfer\"}, \"stance\": \"asserted\","
            + " \"citation\": {\"document\": \"d\", \"start\": 0, \"end\": 2, \"quote\": \"27\"}}";

    /** Where it is not, write the text of {@link ClaimSchema#asText} to that file. */
    @Test
    void theResourceIsWhatTheTypesGive() throws IOException {
        try (InputStream in = ClaimSchema.class.getResourceAsStream("claim.schema.json")) {
            assertThat(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8))
                    .isEqualTo(ClaimSchema.asText());
        }
    }

    @Test
    void itIsASchemaItself() {
        assertThat(Schemas.complaintsOfTheMetaschema(ClaimSchema.asText())).isEmpty();
    }

    @Test
    void aClaimIsValid() {
        assertThat(Schemas.complaints(CLAIM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"colour\": \"blue\"",
                "\"host\": \"TR\"",
                "\"category\": \"bodies\"",
                "\"from\": \"ru\"",
                "\"from\": [\"RU\"]",
                "\"quantity\": 27",
                "\"quantity\": {\"min\": -1}",
                "\"quantity\": {\"min\": 1.5}",
                "\"quantity\": {\"min\": \"27\"}",
                "\"quantity\": {\"max\": 1000000000001}",
                "\"quantity\": {\"about\": 27}",
                "\"tally\": \"total\"",
                "\"date\": \"11 June\"",
                "\"date\": \"unknown\"",
                "\"ordinal\": \"66th\""
            })
    void aWrongFactIsNot(String property) {
        String claim = CLAIM.replace("\"transfer\"", "\"transfer\", " + property);
        assertThat(Schemas.complaints(claim)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"fact\": {\"type\": \"transfer\"},",
                "\"transfer\"",
                "\"type\": \"transfer\"",
                "\"stance\": \"asserted\",",
                "\"document\": \"d\",",
                ", \"quote\": \"27\""
            })
    void aClaimThatLacksWhatMustBeThereIsNot(String part) {
        String claim = CLAIM.replace(part, part.equals("\"transfer\"") ? "\"gift\"" : "");
        assertThat(Schemas.complaints(claim)).isNotEmpty();
    }
}
