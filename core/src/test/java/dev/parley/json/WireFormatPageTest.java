package dev.parley.json;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on the wire format has what the types have. */
class WireFormatPageTest {
    private static final Path PAGE = Path.of("wire-format.md");

    /** The definitions that are not called as their headings. */
    private static final ImmutableMap<String, String> RENAMED =
            ImmutableMap.of("talks_round", "round", "exchange_agreement", "agreement");

    private final JsonNode schema = parse(ClaimSchema.asText());

    @Test
    void everyObjectHasItsPropertiesInOrder() throws IOException {
        Map<String, List<String>> onPage = tables().entrySet().stream()
                .filter(table ->
                        !table.getKey().equals("Scalars") && !table.getKey().startsWith("What is wrong"))
                .collect(toMap(Map.Entry::getKey, table -> column(table.getValue(), 0)));

        Map<String, List<String>> inSchema = new LinkedHashMap<>();
        inSchema.put("claim", properties(schema));
        schema.get("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("properties"))
                .forEach(definition -> inSchema.put(
                        RENAMED.getOrDefault(definition.getKey(), definition.getKey()),
                        properties(definition.getValue())));
        assertThat(onPage).isEqualTo(inSchema);
    }

    @Test
    void everyListOfCodesIsWhole() throws IOException {
        List<String> values = tables().values().stream()
                .flatMap(table -> column(table, 1).stream())
                .toList();

        assertThat(schema.get("$defs").properties())
                .filteredOn(definition -> definition.getValue().has("enum"))
                .hasSizeGreaterThan(7)
                .allSatisfy(definition -> assertThat(values)
                        .as(definition.getKey())
                        .contains(String.join(", ", texts(definition.getValue().get("enum")))));
    }

    @Test
    void theExamplesAreReadWithoutAProblem() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf("```json") + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("```");
        ClaimLines read = ClaimLines.read(new StringReader(String.join("\n", lines.subList(start, end))));

        assertThat(read.problems()).isEmpty();
        assertThat(read.claims()).hasSize(end - start).hasSizeGreaterThan(3);
    }

    @Test
    void everyReasonIsTold() throws IOException {
        assertThat(column(tables().getOrDefault("What is wrong with a line", List.of()), 0))
                .isEqualTo(Arrays.stream(LineProblem.Reason.values())
                        .map(Enum::name)
                        .toList());
    }

    /** The rows of the table under each heading. */
    private static Map<String, List<List<String>>> tables() throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith("| ") && !line.startsWith("| ---")) {
                List<String> cells = Splitter.on('|').trimResults().splitToList(line);
                tables.computeIfAbsent(heading, h -> new ArrayList<>()).add(cells.subList(1, cells.size() - 1));
            }
        }
        tables.values().forEach(rows -> rows.remove(0));
        return tables;
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The names of the properties, those that must be there with an asterisk. */
    private static List<String> properties(JsonNode object) {
        List<String> required = texts(object.path("required"));
        return object.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .map(name -> required.contains(name) ? name + "*" : name)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.textValue()));
        return texts;
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
