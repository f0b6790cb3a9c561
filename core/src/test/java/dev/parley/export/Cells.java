package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.parley.fact.Quota;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.json.ParleyModule;
import dev.parley.party.Party;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is written as CSV back, by a reader that is not ours and by what the documentation of the columns says. */
final class Cells {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ParleyModule());
    private static final Pattern QUOTA = Pattern.compile("(\\S+) -> (\\S+): (\\S+)");

    private Cells() {}

    /** The rows of a table, each by the names of its columns. */
    static List<Map<String, String>> rows(String csv) {
        assertThat(csv).as("byte order mark").startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.substring(1))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The claim of a row as JSON. */
    static JsonNode claim(Map<String, String> row) {
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        for (ClaimColumn column : ClaimColumn.ALL) {
            String cell = Objects.requireNonNull(row.get(column.name()), column.name());
            if (!cell.isEmpty()) {
                String text = cell.startsWith("'") ? cell.substring(1) : cell;
                set(claim, column, text);
            }
        }
        return claim;
    }

    private static void set(ObjectNode claim, ClaimColumn column, String text) {
        JsonPointer property = column.property();
        ObjectNode parent = property.head().matches() ? claim : claim.withObject(property.head());
        String name = property.last().getMatchingProperty();
        switch (column.kind()) {
            case TEXT ->
                parent.set(
                        name,
                        JSON.valueToTree(
                                List.of("approx", "undisclosed", "head").contains(name) ? (Object) true : text));
            case NUMBER -> parent.set(name, JSON.valueToTree(Long.valueOf(text)));
            case FIRST_DAY ->
                parent.put(name, DateSpan.from(LocalDate.parse(text)).toString());
            case LAST_DAY -> {
                DateSpan until = DateSpan.until(LocalDate.parse(text));
                JsonNode from = parent.get(name);
                DateSpan span = from == null
                        ? until
                        : DateSpan.parse(from.textValue()).meet(until).orElseThrow();
                parent.put(name, span.toString());
            }
            case LIST ->
                parent.set(
                        name,
                        JSON.valueToTree(items(text).stream()
                                .map(item -> name.equals("quotas") ? quota(item) : item)
                                .toList()));
        }
    }

    private static List<String> items(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                item.append(cell.charAt(++i));
            } else if (cell.charAt(i) == ';') {
                items.add(item.toString());
                item.setLength(0);
                i++; // the blank behind it
            } else {
                item.append(cell.charAt(i));
            }
        }
        items.add(item.toString());
        return items;
    }

    private static Object quota(String item) {
        Matcher matcher = QUOTA.matcher(item);
        assertThat(matcher.matches()).as(item).isTrue();
        return new Quota(party(matcher.group(1)), party(matcher.group(2)), Quantity.parse(matcher.group(3)));
    }

    private static Optional<Party> party(String code) {
        return code.equals("?") ? Optional.empty() : Optional.of(Party.of(code));
    }

    /** What a cell can hold of a text: characters that it can't are U+FFFD each. */
    static String held(String text) {
        StringBuilder held = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isFirstOfPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (isFirstOfPair) {
                held.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)
                    || (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                    || c == 0x7F
                    || c >= 0xFFFE) {
                held.append('\uFFFD');
            } else {
                held.append(c);
            }
        }
        return held.toString();
    }
}
