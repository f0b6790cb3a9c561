package dev.parley.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one {@code articles.csv}: the good rows are kept, whatever is wrong with the others. */
final class ArticleTableParser {
    private static final String DOCUMENT = "document";
    private static final String COLUMNS = "one of document, published, publisher, url, title";

    private final String file;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<String, Details> rows = new LinkedHashMap<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private OptionalInt documentColumn = OptionalInt.empty();
    private int width;

    private ArticleTableParser(String file) {
        this.file = file;
    }

    static ArticleTable parse(String file, String text) {
        ArticleTableParser parser = new ArticleTableParser(file);
        CsvRows csv = CsvRows.of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        parser.read(csv.rows());
        parser.problems.addAll(csv.problem().stream().toList());
        return new ArticleTable(ImmutableMap.copyOf(parser.rows), parser.problems.build());
    }

    private void read(List<ImmutableList<Stated>> all) {
        if (!all.isEmpty()) {
            readHeader(all.get(0));
        }
        if (documentColumn.isPresent()) {
            all.subList(1, all.size()).forEach(this::readRow);
        } else {
            problems.add(new Problem(
                    ProblemKind.BAD_ROW,
                    Place.at(file, 1, 1),
                    "",
                    "has no column document",
                    "a first row with column names, document among them"));
        }
    }

    private void readHeader(List<Stated> row) {
        width = row.size();
        for (int i = 0; i < row.size(); i++) {
            Stated cell = row.get(i);
            Optional<Field> field = Field.ofColumn(cell.value());
            boolean isDocument = cell.value().equalsIgnoreCase(DOCUMENT);
            if (!isDocument && field.isEmpty()) {
                problems.add(cell.problem(ProblemKind.UNKNOWN_NAME, "is an unknown column", COLUMNS));
            } else if (isDocument ? documentColumn.isPresent() : fields.containsValue(field.get())) {
                problems.add(cell.problem(
                        ProblemKind.REPEATED, "is a repeated column", "each column once; the first one counts"));
            } else if (isDocument) {
                documentColumn = OptionalInt.of(i);
            } else {
                fields.put(i, field.get());
            }
        }
    }

    private void readRow(List<Stated> row) {
        int column = documentColumn.getAsInt();
        Stated document = column < row.size()
                ? row.get(column)
                : new Stated("", row.get(0).place());
        if (row.size() > width) {
            problems.add(row.get(width)
                    .problem(
                            ProblemKind.BAD_ROW,
                            "is one value too many",
                            "at most " + width + ", as there are columns"));
        } else if (document.value().isEmpty()) {
            problems.add(
                    document.problem(ProblemKind.BAD_ROW, "names no document", "a file's name without its ending"));
        } else if (rows.containsKey(document.value())) {
            problems.add(document.problem(
                    ProblemKind.REPEATED, "is a repeated document", "each document once; the first row counts"));
        } else {
            rows.put(document.value(), details(row));
        }
    }

    private Details details(List<Stated> row) {
        Details details = Details.none();
        for (int i = 0; i < row.size(); i++) {
            Field field = fields.get(i);
            Stated cell = row.get(i);
            if (field == null || cell.value().isEmpty()) {
                continue;
            }
            Optional<Details> changed = field.set(details, cell.value());
            if (changed.isEmpty()) {
                problems.add(cell.problem(ProblemKind.BAD_VALUE, "is not a date", Details.EXPECTED_DAY));
            }
            details = changed.orElse(details);
        }
        return details;
    }
}
