package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.article.ArticleReader;
import dev.parley.article.Articles;
import dev.parley.article.Problem;
import dev.parley.claim.SourcedClaim;
import dev.parley.json.ClaimLines;
import dev.parley.json.LineProblem;
import dev.parley.parse.ClaimParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Input that is wrong on purpose: what can be read is read, and everything else is told with its place, the value and what was expected. Nothing throws.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.RecoverFromBadInput}.
 */
public final class RecoverFromBadInput {
    private static final String TEXT = """
        Date: 14 June 2025
        Author: nobody in particular
        Title: Bodies Come Home

        On 11 June 2025 Ukraine received 1,212 bodies from Russia.
        """;

    private static final String PAGE = """
        <meta charset="utf-8">
        <meta property="article:published_time" content="2025-06-14T08:00:00Z">
        <meta name="sailthru.date" content="2025-06-18">
        <p>Russia’s team handed over 1,200 bodies to Ukraine on Friday.</p>
        """;

    private static final String LINES = """
        {"document": "first", "text": "On 2 June 2025 Kyiv received 27 bodies from Russia."}
        {"document": "second", "text": "It breaks off he
        {"document": "third", "text": "On 3 June 2025 Kyiv received 28 bodies from Russia.", "published": "3.6.2025"}
        """;

    private static final String CLAIMS = """
        {"fact": {"type": "transfer", "category": "bodies"}, "stance": "asserted"}
        """;

    private RecoverFromBadInput() {}

    /** Prints each problem, then what was read all the same. */
    public static void main(String[] args) throws IOException {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Path folder = Files.createTempDirectory("input");
        List<Path> files = List.of(
                Files.writeString(folder.resolve("dispatch.txt"), TEXT),
                // The page says that it is in UTF-8, and is not.
                Files.writeString(folder.resolve("page.html"), PAGE, Charset.forName("windows-1252")),
                Files.writeString(folder.resolve("wire.jsonl"), LINES));
        try {
            Articles read = ArticleReader.standard().readAll(folder);
            for (Problem problem : read.problems()) {
                print(
                        problem.kind(),
                        problem.toString().substring(folder.toString().length() + 1),
                        out);
            }
            read.articles()
                    .forEach(article ->
                            claims.addAll(ClaimParser.standard().parse(article).claims()));
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
        ClaimLines stored = ClaimLines.read(new StringReader(CLAIMS));
        for (LineProblem problem : stored.problems()) {
            print(problem.reason(), "claims.jsonl" + problem, out);
        }
        claims.addAll(stored.claims());

        out.println("What was read all the same:");
        claims.forEach(claim -> out.println("  " + claim.citation() + "\n    " + claim.fact()));
    }

    /** Programs go by the kind of a problem, people by its words. */
    private static void print(Enum<?> kind, String problem, PrintWriter out) {
        out.println(kind);
        out.println("  " + problem.replaceFirst(": ", ":\n    ").replace(", expected ", ",\n    expected "));
    }
}
