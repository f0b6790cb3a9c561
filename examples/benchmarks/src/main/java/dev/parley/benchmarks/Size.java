package dev.parley.benchmarks;

import dev.parley.article.Article;
import dev.parley.fact.Fact;
import dev.parley.parse.ClaimParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How much room the parser takes: its jars, and what of it stays in memory. */
final class Size {
    private Size() {}

    /** Measures, which works once in a virtual machine: the first use of the parser is what it counts. */
    static String line() {
        long before = used();
        ClaimParser parser = ClaimParser.standard();
        int claims =
                parser.parse(Article.of("article", News.report(1))).claims().size();
        long after = used();
        return String.format(
                Locale.ROOT,
                "size      %.2f MB live heap after a first article of %d claims; parsers %.2f MB and core %.2f MB as jars",
                (after - before) / 1e6,
                claims,
                size(ClaimParser.class) / 1e6,
                size(Fact.class) / 1e6);
    }

    private static long used() {
        // Twice: the first collection may leave what waits for its finalizer.
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(jar) ? 0 : Files.size(jar);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
