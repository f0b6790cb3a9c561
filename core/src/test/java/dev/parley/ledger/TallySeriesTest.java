package dev.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.interval.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers day by day and counts so far don't add up, and where they only leave something open. */
class TallySeriesTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data", "cumulative", "casualties_daily.json");

    private final TallySeries series = new TallySeries();

    @Test
    void aCountThatGrowsByTheDaysNumberIsNoBreak() {
        count(1, "100");
        number(2, "20");
        count(2, "120");
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void itPrintsDayByDayAndThenWhereItBreaks() {
        count(1, "1212");
        number(2, "1200");
        count(2, "2415");
        number(4, "1000..");
        assertThat(series).hasToString("""
                2025-06-01                       1212 so far
                2025-06-02  1200                 2415 so far
                2025-06-04  1000..
                after 2025-06-01 until 2025-06-02: 1200 told day by day, 1203 by the counts
                """);
    }

    @Test
    void aCountThatGrowsByAnotherNumberIsABreakOfThatDay() {
        count(1, "1212");
        number(2, "1200");
        count(2, "2415");
        assertThat(series.breaks())
                .extracting(TallyBreak::toString)
                .containsExactly("after 2025-06-01 until 2025-06-02: 1200 told day by day, 1203 by the counts");
    }

    @Test
    void aLateRollUpOfDaysThatNobodyToldIsNone() {
        count(1, "100");
        number(4, "20");
        count(4, "900");
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void aCountBelowWhatWasToldIsABreakHoweverManyDaysAreOpen() {
        count(1, "100");
        number(3, "50");
        count(9, "130");
        assertThat(series.breaks())
                .extracting(TallyBreak::toString)
                .containsExactly("after 2025-06-01 until 2025-06-09: 50.. told day by day, 30 by the counts");
    }

    @Test
    void aCountThatFallsIsABreak() {
        count(1, "100");
        count(2, "90");
        assertThat(series.breaks())
                .extracting(TallyBreak::toString)
                .containsExactly("after 2025-06-01 until 2025-06-02: nothing told day by day, while the count falls");
    }

    @Test
    void whatIsApproximateMayAddUp() {
        count(1, "~6000");
        number(2, "27");
        count(2, "~6000");
        assertThat(series.breaks()).isEmpty();
    }

    @Test
    void beforeTheFirstCountThereWasNothing() {
        number(1, "30");
        count(2, "20");
        assertThat(series.breaks())
                .extracting(TallyBreak::toString)
                .containsExactly("until 2025-06-02: 30.. told day by day, 20 by the counts");
    }

    /** A long official series of daily numbers and counts with gaps, late roll-ups and seven and fourteen real breaks. */
    @ParameterizedTest
    @CsvSource({"killed, 7", "injured, 14"})
    void theRealBreaksOfALongSeriesAreFoundAndNoneInvented(String kind, int breaks) throws IOException {
        assumeTrue(Files.exists(DATA), "the public data is not beside the repository");
        for (JsonNode day : new ObjectMapper().readTree(DATA.toFile())) {
            LocalDate date = LocalDate.parse(day.get("report_date").asText());
            if (day.hasNonNull(kind)) {
                series.number(date, Quantity.exactly(day.get(kind).asLong()));
            }
            if (day.hasNonNull(kind + "_cum")) {
                series.count(date, Quantity.exactly(day.get(kind + "_cum").asLong()));
            }
        }
        assertThat(series.breaks()).hasSize(breaks);
    }

    private void number(int day, String number) {
        series.number(LocalDate.of(2025, 6, day), Quantity.parse(number));
    }

    private void count(int day, String soFar) {
        series.count(LocalDate.of(2025, 6, day), Quantity.parse(soFar));
    }
}
