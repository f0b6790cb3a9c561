package dev.parley.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table that are not blank, up to the first place that is not comma-separated values. */
record CsvRows(ImmutableList<ImmutableList<Stated>> rows, Optional<Problem> problem) {
    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    static CsvRows of(String file, String text) {
        ImmutableList.Builder<ImmutableList<Stated>> rows = ImmutableList.builder();
        // The parser places an error at the end of what it could not close; a person looks for its start.
        Place reached = Place.at(file, 1, 1);
        try (CsvParser csv = CSV.createParser(text)) {
            List<Stated> row = new ArrayList<>();
            for (JsonToken token = csv.nextToken(); token != null; token = csv.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    row.add(new Stated(csv.getText().strip(), place(file, csv.currentTokenLocation())));
                } else if (token == JsonToken.END_ARRAY) {
                    addUnlessBlank(rows, row);
                    row.clear();
                }
                reached = place(file, csv.currentLocation());
            }
            return new CsvRows(rows.build(), Optional.empty());
        } catch (JacksonException e) {
            return new CsvRows(rows.build(), Optional.of(broken(reached)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    private static void addUnlessBlank(ImmutableList.Builder<ImmutableList<Stated>> rows, List<Stated> row) {
        if (row.stream().anyMatch(c -> !c.value().isEmpty())) {
            rows.add(ImmutableList.copyOf(row));
        }
    }

    private static Problem broken(Place place) {
        return new Problem(
                ProblemKind.BAD_ROW,
                place,
                "",
                "is no table from here on",
                "comma-separated values, with quotes closed");
    }

    private static Place place(String file, JsonLocation location) {
        return Place.at(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
