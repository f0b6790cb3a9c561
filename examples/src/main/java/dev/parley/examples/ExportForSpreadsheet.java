package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.parley.article.Article;
import dev.parley.export.Export;
import dev.parley.export.Format;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Claims for another tool: a table that a spreadsheet or a statistics program opens, read back here as such a program reads it.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.ExportForSpreadsheet}.
 */
public final class ExportForSpreadsheet {
    private static final String TEXT =
            "Russia handed over 1,212 bodies to Ukraine on Wednesday, Vladimir Medinsky said. \"=1+1\", he added.";

    private ExportForSpreadsheet() {}

    /** Writes a table of claims to a file that is gone afterwards, and prints its first row. */
    public static void main(String[] args) throws IOException {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) throws IOException {
        Article article = Article.of("courier", TEXT).withPublished(LocalDate.of(2025, 6, 14));
        Reconciliation all = Reconciler.standard()
                .reconcile(ClaimParser.standard().parse(article).claims());
        Path table = Files.createTempFile("claims", ".csv");
        try {
            // Format has the others: JSON Lines, matters one a row, Web Annotation, ClaimReview.
            Export.of(all).write(Format.CSV, table);
            print(table, out);
        } finally {
            Files.delete(table);
        }
    }

    /** The first row, a column a line, without those that have nothing. */
    private static void print(Path table, PrintWriter out) throws IOException {
        String withoutMark = Files.readString(table).substring(1);
        CsvSchema named = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(named).readValues(withoutMark)) {
            rows.next().forEach((column, value) -> {
                if (!value.isEmpty()) {
                    out.printf("%-20s %s%n", column, value);
                }
            });
        }
    }
}
