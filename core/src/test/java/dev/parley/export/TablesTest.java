package dev.parley.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Quota;
import dev.parley.interval.Quantity;
import dev.parley.json.ClaimSchema;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Told;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Export THREE = Export.of(Reconciler.standard()
            .reconcile(List.of(
                    Told.in("courier")
                            .by("Vladimir Medinsky", Told.RU)
                            .on("2025-06-14")
                            .that(
                                    Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1212", "2025-06-11"),
                                    "=1,212 \"bodies\""),
                    Told.in("ledger")
                            .on("2025-06-15")
                            .that(
                                    Told.transfer(Category.REMAINS, Told.RU, Told.UA, "~1200", "2025-06-11"),
                                    "some 1,200"),
                    Told.in("ledger")
                            .as(Stance.EXPECTED)
                            .that(
                                    ExchangeAgreement.builder()
                                            .addParties(Told.RU, Told.UA)
                                            .category(Category.PRISONERS_OF_WAR)
                                            .addQuotas(Quota.of(Told.RU, Told.UA, Quantity.exactly(0)))
                                            .build(),
                                    "none"))));

    @Test
    void aClaimIsARowOfTextsInQuotesAndOfNumbers() {
        String csv = Written.text(THREE, Format.CSV);

        assertThat(csv).startsWith("\uFEFF\"document\",\"published\",\"type\",\"stance\",\"speaker\",");
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith(
                        "\"courier\",\"2025-06-14\",\"transfer\",\"asserted\",\"Vladimir Medinsky\",,\"RU\",,\"remains\",\"RU\","
                                + "\"UA\",1212,1212,,,,\"2025-06-11\",\"2025-06-11\",")
                .endsWith(",0,15,\"'=1,212 \"\"bodies\"\"\"");
        assertThat(csv.split("\r\n", -1)).hasSize(5).endsWith("");
    }

    @Test
    void aMatterIsARowWithThePositionsAndWhoTakesThem() {
        List<Map<String, String>> rows = Cells.rows(Written.text(THREE, Format.MATTERS_CSV));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .contains(
                        entry("type", "transfer"),
                        entry("label", "remains RU -> UA 2025-06-11"),
                        entry("state", "done"),
                        entry("contested", ""),
                        entry("claims", "2"),
                        entry("documents", "2"),
                        entry("published_first", "2025-06-14"),
                        entry("published_last", "2025-06-15"),
                        entry("direction", "RU -> UA"),
                        entry("direction_verdict", "corroborated"),
                        entry("direction_origins", "Vladimir Medinsky, text ledger"),
                        entry("quantity", "1212"),
                        entry("quantity_min", "1212"),
                        entry("quantity_max", "1212"),
                        entry("quantity_verdict", "refined"),
                        entry("date_first", "2025-06-11"),
                        entry("date_last", "2025-06-11"),
                        entry("host", ""),
                        entry("host_verdict", ""));
    }

    @Test
    void contestedPositionsStandBesideEachOther() {
        Export contested = Export.of(Reconciler.standard()
                .reconcile(List.of(
                        Told.in("a").that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1212", "2025-06-11")),
                        Told.in("b").that(Told.transfer(Category.REMAINS, Told.UA, Told.RU, "1200..", "2025-06-11")))));

        assertThat(Cells.rows(Written.text(contested, Format.MATTERS_CSV)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("contested", "direction"),
                                entry("direction", "RU -> UA | UA -> RU"),
                                entry("direction_verdict", "contested"),
                                entry("direction_origins", "text a | text b")));
    }

    @Test
    void quotasOfAllDirectionsShareTheirColumns() {
        Export quotas = Export.of(Reconciler.standard()
                .reconcile(List.of(Told.in("a")
                        .that(ExchangeAgreement.builder()
                                .addParties(Told.RU, Told.UA)
                                .category(Category.REMAINS)
                                .addQuotas(
                                        Quota.of(Told.RU, Told.UA, Quantity.exactly(6000)),
                                        Quota.of(Told.UA, Told.RU, Quantity.about(6000)))
                                .build()))));

        assertThat(Cells.rows(Written.text(quotas, Format.MATTERS_CSV)).get(0))
                .contains(
                        entry("quotas", "RU -> UA: 6000; UA -> RU: ~6000"),
                        entry("quotas_verdict", "RU -> UA: single; UA -> RU: single"),
                        entry("quotas_origins", "RU -> UA: text a; UA -> RU: text a"));
    }

    @Test
    void nothingToWriteIsATableWithoutRows() {
        Export nothing = Export.of(Reconciler.standard().reconcile(List.of()));

        assertThat(Cells.rows(Written.text(nothing, Format.CSV))).isEmpty();
        assertThat(Written.text(nothing, Format.MATTERS_CSV)).hasLineCount(1).endsWith("\"response_origins\"\r\n");
    }

    /** A property that the wire format gains must be given a column. */
    @Test
    void everyPropertyOfTheWireFormatHasAColumn() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(ClaimSchema.asText());
        Set<String> properties = new TreeSet<>();
        collect(schema, schema, "", properties);

        assertThat(ClaimColumn.ALL)
                .extracting(column -> column.property().toString())
                .containsAll(properties)
                .allSatisfy(property -> assertThat(properties).contains(property));
        assertThat(ClaimColumn.ALL).extracting(ClaimColumn::name).doesNotHaveDuplicates();
    }

    @Test
    void everyAspectHasColumns() throws IllegalAccessException {
        for (var field : AspectKey.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == AspectKey.class) {
                String name = field.get(null).toString().replace(' ', '_');
                assertThat(MatterTable.columns()).contains(name, name + "_verdict", name + "_origins");
            }
        }
        assertThat(MatterTable.columns()).doesNotHaveDuplicates();
    }

    /** The places of scalars and lists in a schema; quantities are objects, all others of one value are no further. */
    private static void collect(JsonNode root, JsonNode node, String path, Set<String> properties) {
        JsonNode schema = node.has("$ref")
                ? root.at(JsonPointer.compile(node.get("$ref").textValue().substring(1)))
                : node;
        if (schema.has("properties")) {
            schema.get("properties")
                    .properties()
                    .forEach(p -> collect(root, p.getValue(), path + "/" + p.getKey(), properties));
        } else if (schema.has("oneOf") || schema.has("anyOf")) {
            JsonNode either = schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf");
            either.forEach(one -> collect(root, one, path, properties));
        } else if (!schema.path("type").asText().equals("null")) {
            properties.add(path);
        }
    }
}
