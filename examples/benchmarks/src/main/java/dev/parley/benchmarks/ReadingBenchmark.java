package dev.parley.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.parse.ClaimParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading all articles of a text once, from bytes in UTF-8 to claims; and, to compare with, from the same bytes to the words of Lucene's
 * standard tokenizer, which knows nothing of what they mean.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    static final String DENSE = "dense";
    static final String ORDINARY = "ordinary";
    private static final long BYTES = 8_000_000;
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 14);

    /** Which text is read. */
    @Param({DENSE, ORDINARY})
    public String text = ORDINARY;

    private final ClaimParser parser = ClaimParser.standard();
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private ImmutableList<byte[]> articles = ImmutableList.of();

    /** Makes the text up. */
    @Setup
    public void write() {
        articles = articles(text);
    }

    private static ImmutableList<byte[]> articles(String text) {
        return text.equals(DENSE) ? News.dense(BYTES) : News.ordinary(BYTES);
    }

    /** How many bytes a text has. */
    static long bytes(String text) {
        return articles(text).stream().mapToLong(article -> article.length).sum();
    }

    /** From bytes to claims. */
    @Benchmark
    public void parser(Blackhole claims) {
        for (byte[] article : articles) {
            String characters = new String(article, StandardCharsets.UTF_8);
            claims.consume(parser.parse(Article.of("article", characters).withPublished(PUBLISHED)));
        }
    }

    /** From bytes to words. */
    @Benchmark
    public void tokenizer(Blackhole words) throws IOException {
        for (byte[] article : articles) {
            tokenizer.setReader(new StringReader(new String(article, StandardCharsets.UTF_8)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.consume(tokenizer);
            }
            tokenizer.end();
            tokenizer.close();
        }
    }
}
