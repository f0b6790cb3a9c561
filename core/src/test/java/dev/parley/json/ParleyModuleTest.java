package dev.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Fact;
import dev.parley.fact.Term;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParleyModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private static final SourcedClaim<Transfer> CLAIM = SourcedClaim.<Transfer>builder()
            .fact(Transfer.builder().category(Category.REMAINS).build())
            .citation(
                    Citation.builder().document("d").start(0).end(2).quote("27").build())
            .build();
    private static final String JSON =
            "{\"fact\":{\"type\":\"transfer\",\"category\":\"remains\"},\"stance\":\"asserted\","
                    + "\"citation\":{\"document\":\"d\",\"start\":0,\"end\":2,\"quote\":\"27\"}}";

    @Test
    void isFoundAmongTheModules() {
        assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(ParleyModule.class);
    }

    @Test
    void aClaimIsWrittenAndRead() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(CLAIM)).isEqualTo(JSON);
        assertThat(MAPPER.readValue(JSON, SourcedClaim.class)).isEqualTo(CLAIM);
        SourcedClaim<Transfer> typed = MAPPER.readValue(JSON, new TypeReference<>() {});
        assertThat(typed.fact().category()).contains(Category.REMAINS);
        List<SourcedClaim<?>> listed = MAPPER.readValue("[" + JSON + "]", new TypeReference<>() {});
        assertThat(listed).containsExactly(CLAIM);
    }

    @Test
    void aClaimGoesThroughATree() throws JsonProcessingException {
        JsonNode tree = MAPPER.valueToTree(CLAIM);
        assertThat(MAPPER.treeToValue(tree, SourcedClaim.class)).isEqualTo(CLAIM);
    }

    @Test
    void aClaimOfAnotherTypeOfFactIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue(JSON, new TypeReference<SourcedClaim<Term>>() {}))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("fact.type: \"transfer\" is unknown, expected one of term")
                .hasMessageContaining("line: 1, column: 17");
    }

    @Test
    void thePartsOfAClaimAreWrittenAndReadOnTheirOwn() throws JsonProcessingException {
        assertTwoWays(CLAIM.fact(), Transfer.class, "{\"type\":\"transfer\",\"category\":\"remains\"}");
        assertTwoWays(CLAIM.fact(), Fact.class, "{\"type\":\"transfer\",\"category\":\"remains\"}");
        assertTwoWays(CLAIM.citation(), Citation.class, "{\"document\":\"d\",\"start\":0,\"end\":2,\"quote\":\"27\"}");
        assertTwoWays(Quantity.about(6000), Quantity.class, "{\"min\":6000,\"max\":6000,\"approx\":true}");
        assertTwoWays(Quantity.unknown(), Quantity.class, "{}");
        assertTwoWays(DateSpan.parse("2025-06-11"), DateSpan.class, "\"2025-06-11\"");
        assertTwoWays(Person.of("Rustem Umerov"), Person.class, "{\"name\":\"Rustem Umerov\"}");
        assertTwoWays(Party.of("UA"), Party.class, "\"UA\"");
        assertTwoWays(Stance.DENIED, Stance.class, "\"denied\"");
    }

    @Test
    void aPartOfAnotherRecordIsReadInPlace() throws JsonProcessingException {
        record Row(Party party, Quantity quantity) {}
        Row row = new Row(Party.of("UA"), Quantity.atLeast(27));
        assertTwoWays(row, Row.class, "{\"party\":\"UA\",\"quantity\":{\"min\":27}}");
    }

    @Test
    void anUnknownPropertyFailsUnlessTheMapperLetsItPass() throws JsonProcessingException {
        String json = JSON.replace("\"remains\"", "\"remains\",\"colour\":\"blue\"");
        assertThatThrownBy(() -> MAPPER.readValue(json, SourcedClaim.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("fact.colour: there is no such property");
        assertThat(MAPPER.readerFor(SourcedClaim.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .<SourcedClaim<?>>readValue(json))
                .isEqualTo(CLAIM);
    }

    private static <T> void assertTwoWays(T value, Class<T> type, String json) throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
    }
}
