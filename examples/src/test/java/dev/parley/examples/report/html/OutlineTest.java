package dev.parley.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a frame of ten days and a number of 19, a day is 31.6 wide and a one is 8 high. */
class OutlineTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final Frame FRAME = new Frame(FIRST, FIRST.plusDays(10), 19);

    private static Outline outline() {
        return Outline.of(
                List.of(point(0, Quantity.exactly(0)), point(5, Quantity.between(1, 2)), point(8, Quantity.atLeast(3))),
                Point::delivered,
                FRAME);
    }

    private static Point point(int day, Quantity delivered) {
        return new Point(FIRST.plusDays(day), LocalDate.MIN, Quantity.unknown(), delivered);
    }

    @Test
    void aNumberStaysUntilTheNextDayOnWhichItJumps() {
        assertThat(outline().least()).isEqualTo("M40.0 176.0H198.0V168.0H292.8V152.0H356.0");
    }

    @Test
    void theLineOfTheMostHasAGapWhereThereIsNoUpperEnd() {
        assertThat(outline().greatest()).isEqualTo("M40.0 176.0H198.0V160.0H292.8");
    }

    @Test
    void theBandGoesUpToTheTopWhereThereIsNoUpperEnd() {
        assertThat(outline().area())
                .isEqualTo("M40.0 176.0H198.0V160.0H292.8V24.0H356.0V152.0H292.8V168.0H198.0V176.0H40.0Z");
    }

    @Test
    void theLineOfWhatIsSureRisesFromTheBase() {
        assertThat(Outline.of(List.of(point(5, Quantity.exactly(1))), Point::delivered, FRAME)
                        .rising())
                .isEqualTo("M198.0 176.0L198.0 168.0H356.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1: [0, 1]",
                "4: [0, 1, 2, 3, 4]",
                "6000: [0, 2000, 4000, 6000]",
                "1212: [0, 500, 1000]",
                "999: [0, 200, 400, 600, 800]"
            })
    void theLinesAcrossAreAtRoundNumbers(long most, String ticks) {
        assertThat(new Frame(FIRST, FIRST.plusDays(1), most).ticks()).hasToString(ticks);
    }
}
