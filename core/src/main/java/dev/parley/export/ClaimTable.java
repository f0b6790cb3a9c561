package dev.parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.claim.SourcedClaim;
import java.io.IOException;
import java.io.Writer;

/** Claims as CSV, one row a claim. */
final class ClaimTable {
    private ClaimTable() {}

    static void write(Iterable<SourcedClaim<?>> claims, Writer out) throws IOException {
        try (Csv table =
                Csv.begin(ClaimColumn.ALL.stream().map(ClaimColumn::name).toList(), out)) {
            for (SourcedClaim<?> claim : claims) {
                JsonNode json = ClaimJson.tree(claim);
                table.row(ClaimColumn.ALL.stream()
                        .map(column -> column.cell(json))
                        .toList());
            }
        }
    }
}
