package dev.parley.export;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Matter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Matters as CSV, one row a matter. */
final class MatterTable {
    /** What a matter has whatever its type. */
    private static final ImmutableList<String> GENERAL = ImmutableList.of(
            "type", "label", "state", "contested", "claims", "documents", "published_first", "published_last");

    private static final ImmutableList<AspectColumns> ASPECTS = ImmutableList.of(
            AspectColumns.of(AspectKey.CATEGORY, Ends.NONE),
            AspectColumns.of(AspectKey.DIRECTION, Ends.NONE),
            AspectColumns.of(AspectKey.QUANTITY, Ends.NUMBERS),
            AspectColumns.of(AspectKey.DATE, Ends.DAYS),
            AspectColumns.of(AspectKey.ORDINAL, Ends.NONE),
            AspectColumns.of(AspectKey.STAGE, Ends.NONE),
            AspectColumns.of(AspectKey.FORMULA, Ends.NONE),
            AspectColumns.QUOTAS,
            AspectColumns.of(AspectKey.TOTAL, Ends.NUMBERS),
            AspectColumns.of(AspectKey.CRITERIA, Ends.NONE),
            AspectColumns.of(AspectKey.ROUND, Ends.NONE),
            AspectColumns.of(AspectKey.CITY, Ends.NONE),
            AspectColumns.of(AspectKey.VENUE, Ends.NONE),
            AspectColumns.of(AspectKey.MINUTES, Ends.NUMBERS),
            AspectColumns.of(AspectKey.LANGUAGE, Ends.NONE),
            AspectColumns.of(AspectKey.HOST, Ends.NONE),
            AspectColumns.of(AspectKey.PARTY, Ends.NONE),
            AspectColumns.of(AspectKey.ROLE, Ends.NONE),
            AspectColumns.of(AspectKey.HEAD, Ends.NONE),
            AspectColumns.of(AspectKey.AUTHOR, Ends.NONE),
            AspectColumns.of(AspectKey.RECIPIENT, Ends.NONE),
            AspectColumns.of(AspectKey.CHANNEL, Ends.NONE),
            AspectColumns.of(AspectKey.PUBLISHED_BY, Ends.NONE),
            AspectColumns.of(AspectKey.REVIEW_DAYS, Ends.NONE),
            AspectColumns.of(AspectKey.ABOUT, Ends.NONE),
            AspectColumns.of(AspectKey.EXISTENCE, Ends.NONE),
            AspectColumns.of(AspectKey.TERM, Ends.NONE),
            AspectColumns.of(AspectKey.BY, Ends.NONE),
            AspectColumns.of(AspectKey.TO, Ends.NONE),
            AspectColumns.of(AspectKey.PROPOSED, Ends.NONE),
            AspectColumns.of(AspectKey.DAYS, Ends.NUMBERS),
            AspectColumns.of(AspectKey.SCOPE, Ends.NONE),
            AspectColumns.of(AspectKey.RESPONSE, Ends.NONE));

    private MatterTable() {}

    static void write(Iterable<Matter> matters, Writer out) throws IOException {
        try (Csv table = Csv.begin(columns(), out)) {
            for (Matter matter : matters) {
                table.row(row(matter));
            }
        }
    }

    static List<String> columns() {
        return Stream.concat(GENERAL.stream(), ASPECTS.stream().flatMap(columns -> columns.names().stream()))
                .toList();
    }

    private static List<Object> row(Matter matter) {
        List<Object> cells = new ArrayList<>();
        cells.add(matter.type());
        cells.add(matter.label());
        cells.add(matter.state().map(state -> state.kind().code()).orElse(""));
        cells.add(ItemList.of(matter.contested().stream().map(aspect -> aspect.name())));
        cells.add(matter.claims().size());
        cells.add(matter.claims().stream()
                .map(claim -> claim.citation().document())
                .distinct()
                .count());
        List<String> published = published(matter);
        cells.add(published.isEmpty() ? "" : published.get(0));
        cells.add(published.isEmpty() ? "" : published.get(published.size() - 1));
        ASPECTS.forEach(columns -> cells.addAll(columns.cells(matter)));
        return cells;
    }

    private static List<String> published(Matter matter) {
        return matter.claims().stream()
                .map(SourcedClaim::citation)
                .flatMap(citation -> citation.published().stream())
                .sorted()
                .map(Object::toString)
                .toList();
    }
}
