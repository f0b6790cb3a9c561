package dev.parley.parse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sets of thirty texts each, of our own, modelled on reports of many wars; no reporting to cite, as details and words are made up. The parser's rules were
 * written without a look at {@code heldout-2}; {@code heldout-1} was such a set once and has been looked at since. The build server prints the score on
 * both; here it is only held that they are whole.
 */
class HeldOutTest {
    private static final int TEXTS = 30;

    @ParameterizedTest
    @ValueSource(strings = {"heldout-1", "heldout-2"})
    void everyClaimOfASetQuotesItsTextVerbatim(String set) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : text(set, "gold.jsonl").lines().toList()) {
            JsonNode claim = mapper.readTree(line);
            String quote = claim.get("quote").asText();
            assertThat(text(set, claim.get("doc").asText() + ".txt"))
                    .as(quote)
                    .matches(text -> text.startsWith(quote, claim.get("start").asInt()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldout-1", "heldout-2"})
    void aSetHasThirtyTexts(String set) throws IOException {
        assertThat(text(set, "articles.csv").lines()).hasSize(TEXTS + 1);
    }

    private static String text(String set, String file) throws IOException {
        String name = set + "/" + file;
        try (InputStream in = requireNonNull(HeldOutTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
