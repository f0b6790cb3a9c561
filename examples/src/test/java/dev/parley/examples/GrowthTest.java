package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.parley.article.Article;
import dev.parley.parse.ClaimParser;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading costs grows in proportion to the text; bytes allocated, which depend on no clock, stand for the cost. */
class GrowthTest {
    private static final int SHORT = 20_000;
    private static final int TIMES = 8;
    private static final double ROOM = 1.5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kyiv returned 27 bodies to Moscow and ",
                "Kyiv returned 27 bodies to Moscow on Monday. He said they agreed. ",
                "“Kyiv returned 27 bodies, he said. We agreed. ",
                "handed over returned exchanged agreed talks proposed demanded rejected ",
                "Anna Orlova, Boris Marku, ",
                "Russia and Ukraine and Hamas and Israel, both sides, ",
                "27 for 27-for-27 ",
                "June 11, Monday, last week, ",
                ",",
                "7",
                "KYIV ",
                "\nreturned\r\n27\r"
            })
    void aLongerTextAllocatesInProportion(String unit) {
        allocated(unit, SHORT);
        double once = allocated(unit, SHORT);

        assertThat(allocated(unit, SHORT * TIMES)).isLessThan(once * TIMES * ROOM);
    }

    private static double allocated(String unit, int length) {
        Article article =
                Article.of("long", unit.repeat(length / unit.length() + 1)).withPublished(LocalDate.of(2025, 6, 14));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        ClaimParser.standard().parse(article);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
