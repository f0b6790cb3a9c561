package dev.parley.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.examples.Dispatches;
import dev.parley.examples.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code reconcile --json} prints of the dispatches that come with the examples. */
class ReconciliationJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--as-of 2025-06-12",
                "--according-to UA",
                "--changed-since 2025-06-11",
                "--compare Umerov,Medinsky --changed-since 2020-01-01 --as-of 2025-06-20",
            })
    void itIsValidUnderItsSchema(String options) throws IOException {
        String schema = Resources.toString(
                Resources.getResource(ReconciliationJson.class, "reconciliation.schema.json"), UTF_8);

        for (String text : List.of(json(Dispatches.open(), options), json(Dispatches.openCases(), options))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void aContestHasTheChoiceOfTheStandardPolicy() throws IOException {
        JsonNode direction = read("").at("/matters").findParents("label").stream()
                .filter(matter -> matter.get("label").textValue().equals("remains RU <-> UA 2025-06-13"))
                .map(matter -> matter.at("/aspects/direction"))
                .findFirst()
                .orElseThrow();

        assertThat(direction.at("/choice/value")).hasToString("{\"from\":\"RU\",\"to\":\"UA\"}");
        assertThat(direction.at("/choice/reason").textValue())
                .isEqualTo("2 origins, more than any other position has: Shamsail Saraliyev, text strait-courier.");
    }

    @Test
    void aCheckHasItsSumAsEachSideTellsItAndItsGaps() throws IOException {
        JsonNode total = read("").at("/checks").findParents("label").stream()
                .filter(check -> check.path("rule").asText().equals("total_of_quotas"))
                .filter(check -> check.toString().contains("12000 = 6000 + 6000"))
                .findFirst()
                .orElseThrow();

        assertThat(total.at("/label").textValue()).isEqualTo("total of remains RU, UA 2025-06-02 round 2");
        assertThat(total.at("/holds").booleanValue()).isFalse();
        assertThat(total.at("/findings/0/readings")).hasToString("[\"according to RU\"]");
        assertThat(total.at("/findings/0/outcome").textValue()).isEqualTo("fails");
        assertThat(total.at("/findings/1/equation").textValue()).isEqualTo("12000 = 6000 + 6000");
        assertThat(total.at("/gaps/0/size")).hasToString("{\"min\":6000,\"max\":6000}");
        assertThat(total.at("/gaps/0/within/0/left/0/label").textValue())
                .isEqualTo("quota UA -> RU of remains RU, UA 2025-06-02 round 2");
        assertThat(total.at("/gaps/0/left/0/claims/0/quote").textValue())
                .isEqualTo("The two sides agreed to exchange 12,000 bodies");
    }

    @Test
    void aMatterHasItsStates() throws IOException {
        JsonNode june13 = read("").at("/matters").findParents("label").stream()
                .filter(matter -> matter.get("label").textValue().equals("remains RU <-> UA 2025-06-13"))
                .findFirst()
                .orElseThrow();

        assertThat(june13.at("/state").textValue()).isEqualTo("done");
        assertThat(june13.at("/states/0")).hasToString("""
                {"kind":"announced","days":"2025-06-09/2025-06-15","told":"2025-06-03",\
                "sources":["Vladimir Medinsky (an aide to the Russian president and the head of its delegation, RU)"]}""");
    }

    @Test
    void anExchangeHasItsStagesBothWays() throws IOException {
        JsonNode may = new ObjectMapper()
                .readTree(json(Dispatches.openCases(), "")).at("/exchanges").findParents("label").stream()
                        .filter(exchange ->
                                exchange.get("label").textValue().equals("prisoners_of_war RU, UA 2025-05-16"))
                        .findFirst()
                        .orElseThrow();

        assertThat(may.at("/stages")).hasSize(3);
        assertThat(may.at("/stages/2/number").intValue()).isEqualTo(3);
        assertThat(may.at("/stages/2/numbers/0"))
                .hasToString("{\"from\":\"RU\",\"to\":\"UA\",\"quantity\":{\"min\":303,\"max\":303}}");
        assertThat(may.at("/delivered/1/quantity")).hasToString("{\"min\":1000,\"max\":1000}");
    }

    @Test
    void changesHaveEachAspectBeforeAndAfter() throws IOException {
        JsonNode changes = read("--changed-since 2025-06-10").at("/changes");
        JsonNode last = changes.at("/changes/" + (changes.at("/changes").size() - 1));

        assertThat(changes.at("/since").textValue()).isEqualTo("2025-06-10");
        assertThat(fields(last)).contains("type", "matter", "aspect", "after", "new_contest");
        assertThat(fields(last.get("after"))).contains("verdict", "reason", "positions");
    }

    @Test
    void differencesHaveThePositionsOfBothReadings() throws IOException {
        JsonNode differences = read("--compare Umerov,Medinsky").at("/differences");

        assertThat(fields(differences))
                .containsExactly("left", "right", "differing", "only_left", "only_right", "in_common");
        assertThat(differences.at("/left").textValue()).isEqualTo("according to Umerov");
        assertThat(differences.at("/differing/0/matter").textValue()).isEqualTo("remains RU, UA 2025-06-02 round 2");
        assertThat(differences.at("/differing/0/aspect").textValue()).isEqualTo("formula");
        assertThat(differences.at("/differing/0/left/0/value").textValue()).isEqualTo("reciprocal");
        assertThat(differences.at("/differing/0/right/0/value").textValue()).isEqualTo("unilateral");
        assertThat(differences.at("/differing/0/right/0/claims/0/quote").textValue())
                .isEqualTo("Russia will unilaterally return 6,000 bodies to Ukraine");
        assertThat(differences.at("/only_left/0/left")).isNotEmpty();
        assertThat(differences.at("/only_left/0/right")).hasToString("[]");
    }

    @Test
    void whatIsNotAskedForIsLeftOut() throws IOException {
        assertThat(fields(read("")))
                .containsExactly("matters", "checks", "accounts", "exchanges", "unbooked", "families");
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String options) throws IOException {
        return new ObjectMapper().readTree(json(Dispatches.open(), options));
    }

    private static String json(Dispatches open, String options) {
        try (Dispatches dispatches = open) {
            String line = "reconcile --json " + dispatches.folder() + " " + options;
            Run run = Run.of(screen -> Parley.run(line.strip().split(" "), screen));
            // Each case has its own report of an outlet, and here they are all read at once.
            assertThat(run.err().lines()).allMatch(told -> told.contains("\" is a document of "));
            assertThat(run.status()).isZero();
            return run.out();
        }
    }
}
