package dev.parley.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.parley.fact.Quota;
import dev.parley.internal.Lines;
import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A column of claims as CSV, which shows one property of the wire format.
 *
 * @param name the name in the first row
 * @param property where the property is in a claim as JSON
 * @param kind how it is shown
 */
record ClaimColumn(String name, JsonPointer property, Kind kind) {
    /** All columns, in their order, as {@code claims.tsv} lists them. */
    static final ImmutableList<ClaimColumn> ALL = read();

    /** How a property is shown in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        FIRST_DAY,
        LAST_DAY,
        LIST;

        private Object cell(JsonNode value) {
            return switch (this) {
                case TEXT -> value.asText();
                case NUMBER -> value.longValue();
                case FIRST_DAY -> day(DateSpan.parse(value.textValue()).first());
                case LAST_DAY -> day(DateSpan.parse(value.textValue()).last());
                case LIST ->
                    ItemList.of(StreamSupport.stream(value.spliterator(), false).map(Kind::item));
            };
        }

        private static String day(Optional<LocalDate> end) {
            return end.map(LocalDate::toString).orElse("");
        }

        /** Quotas are the one kind of item that is no text. */
        private static String item(JsonNode item) {
            return item.isObject() ? ClaimJson.read(item, Quota.class).toString() : item.textValue();
        }
    }

    /** The cell of a claim, given as JSON: a number or a text, the empty one where nothing is stated. */
    Object cell(JsonNode claim) {
        JsonNode node = claim.at(property);
        return node.isMissingNode() ? "" : kind.cell(node);
    }

    private static ImmutableList<ClaimColumn> read() {
        return Lines.of(ClaimColumn.class, "claims.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(ClaimColumn::of)
                .collect(toImmutableList());
    }

    private static ClaimColumn of(String row) {
        List<String> cells = Splitter.on('\t').splitToList(row);
        return new ClaimColumn(cells.get(0), JsonPointer.compile(cells.get(1)), Kind.valueOf(cells.get(2)));
    }
}
