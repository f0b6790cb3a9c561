package dev.parley.examples;

import dev.parley.article.ArticleFile;
import dev.parley.article.ArticleReader;
import java.io.PrintWriter;

/**
 * Input that is wrong on purpose: what can be read is read, and everything else is told with its place, the value and what was expected.
 *
 * <p>Run it with {@code java -cp examples/target/parley.jar dev.parley.examples.ReportBadInput}.
 */
public final class ReportBadInput {
    private static final String TEXT = """
        Date: 14 June 2025
        Author: nobody in particular
        Title: Bodies Come Home

        On 11 June Ukraine received 1,212 bodies from Russia.
        """;

    private ReportBadInput() {}

    /** Prints the article, and each problem. */
    public static void main(String[] args) {
        report(new PrintWriter(Screen.standard().out(), true));
    }

    static void report(PrintWriter out) {
        ArticleFile file = ArticleReader.standard().read("dispatch", TEXT);
        file.article().ifPresent(out::println);
        file.problems().forEach(out::println);
    }
}
