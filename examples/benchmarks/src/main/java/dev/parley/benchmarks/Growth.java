package dev.parley.benchmarks;

import dev.parley.article.Article;
import dev.parley.parse.ClaimParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the time to read one article grows with its length: nanoseconds a character, which stay what they are where time is linear. It is the time that the thread has had a processor for, since others may want that too.
 */
final class Growth {
    private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 14);

    /** So many characters are read of each kind and length, for the clock to have something to measure. */
    private static final int READ = 2_000_000;

    private Growth() {}

    /** Prints a line for each kind of text, as it is measured. */
    static void print(ClaimParser parser) {
        System.out.println("ns a character of one article of 10 KB, 100 KB, 1 MB, 10 MB");
        texts().forEach((kind, text) -> {
            System.out.printf(Locale.ROOT, "  %-32s", kind);
            nanos(parser, text.apply(LENGTHS[1]));
            for (int length : LENGTHS) {
                System.out.printf(Locale.ROOT, " %8.1f", nanos(parser, text.apply(length)));
            }
            System.out.println();
        });
    }

    private static double nanos(ClaimParser parser, String text) {
        int times = Math.max(1, READ / text.length());
        long start = THREADS.getCurrentThreadCpuTime();
        long claims = 0;
        for (int i = 0; i < times; i++) {
            claims += parser.parse(Article.of("article", text).withPublished(PUBLISHED))
                    .claims()
                    .size();
        }
        double nanos = THREADS.getCurrentThreadCpuTime() - start;
        return claims < 0 ? Double.NaN : nanos / times / text.length();
    }

    private static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("reports", News::report);
        texts.put("reports in one line", length -> News.report(length).replace('\n', ' '));
        texts.put(
                "reports without a sentence's end",
                length -> News.report(length).replace(".", ""));
        texts.put("quotations never closed", repeated("“Kyiv returned 27 bodies, "));
        texts.put("names", repeated("Anna Orlova, Boris Marku, "));
        texts.put("triggers", repeated("handed over returned exchanged agreed "));
        texts.put("commas", repeated(", "));
        texts.put("digits", repeated("7"));
        texts.put("one word", repeated("a"));
        texts.put("capitals", repeated("A"));
        texts.put("prisoners", repeated("27 prisoners of war of Russia and Ukraine and "));
        texts.put("line breaks", repeated("Kyiv returned 27 bodies\n"));
        return texts;
    }

    private static IntFunction<String> repeated(String text) {
        return length -> text.repeat(length / text.length() + 1);
    }
}
