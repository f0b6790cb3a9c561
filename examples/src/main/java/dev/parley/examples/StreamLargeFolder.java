package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.parley.article.Article;
import dev.parley.article.ArticleFile;
import dev.parley.article.ArticleLines;
import dev.parley.article.ArticleReader;
import dev.parley.claim.SourcedClaim;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Reconciler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of any size, read with the memory that its largest article takes: articles come one at a time, and of each only its claims are kept.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.StreamLargeFolder}, or give the Java virtual machine less memory
 * than the folder has, and the program the number of articles to write: {@code java -Xmx64m -cp examples/target/parley.jar
 * dev.parley.examples.StreamLargeFolder 4000} goes through 138 MB.
 */
public final class StreamLargeFolder {
    private static final String OTHER_NEWS =
            "The harbour was quiet, and the price of grain went up by a few cents. ".repeat(500);

    private StreamLargeFolder() {}

    /** Writes so many articles, or 200, to a folder that is gone afterwards, and reads them. */
    public static void main(String[] args) throws IOException {
        run(args.length == 0 ? 200 : Integer.parseInt(args[0]), new PrintWriter(System.out, true, UTF_8));
    }

    static void run(int articles, PrintWriter out) throws IOException {
        Path folder = Files.createTempDirectory("news");
        try {
            write(articles, folder);
            read(folder, out);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void read(Path folder, PrintWriter out) {
        ClaimParser parser = ClaimParser.standard();
        List<SourcedClaim<?>> claims = new ArrayList<>();
        long articles = 0;
        long characters = 0;
        try (Stream<ArticleFile> files = ArticleReader.standard().read(List.of(folder))) {
            for (Iterator<ArticleFile> each = files.iterator(); each.hasNext(); ) {
                ArticleFile file = each.next();
                file.problems().forEach(out::println);
                if (file.article().isPresent()) {
                    Article article = file.article().get();
                    claims.addAll(parser.parse(article).claims());
                    articles++;
                    characters += article.text().length();
                }
            }
        }
        out.printf(Locale.ROOT, "%,d articles of %,d characters, %,d claims%n%n", articles, characters, claims.size());
        out.println(Ledger.of(Reconciler.standard().reconcile(claims)));
    }

    /** One file of many articles and, beside it, one of a single article: a folder may have both, and pages, too. */
    private static void write(int articles, Path folder) throws IOException {
        LocalDate day = LocalDate.of(2025, 6, 2);
        Files.writeString(
                folder.resolve("agreement.txt"),
                "Date: 2025-06-03\n\nRussia and Ukraine agreed on June 2 that Russia will hand over 6,000 bodies to Ukraine.\n");
        try (Writer out = Files.newBufferedWriter(folder.resolve("news.jsonl"))) {
            for (int i = 1; i <= articles; i++) {
                LocalDate published = day.plusDays(20L * i / articles);
                boolean tells = i % Math.max(1, articles / 4) == 0;
                String text = OTHER_NEWS
                        + (tells ? "Russia handed over " + i + " bodies to Ukraine on " + published + "." : "");
                ArticleLines.write(Article.of("news-" + i, text).withPublished(published), out);
            }
        }
    }
}
