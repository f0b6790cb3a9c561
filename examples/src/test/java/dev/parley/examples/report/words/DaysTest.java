package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.DateSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-11, 11 June 2025",
        "2025-05-01/2025-05-31, May 2025",
        "2025-06-09/2025-06-15, 9 to 15 June 2025",
        "2025-05-30/2025-06-02, 30 May to 2 June 2025",
        "2024-12-30/2025-01-02, 30 December 2024 to 2 January 2025",
        "../2025-06-03, until 3 June 2025",
        "2025-06-03/.., from 3 June 2025",
    })
    void daysReadAsInANewspaper(String days, String words) {
        assertThat(Days.of(DateSpan.parse(days))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource("not stated")
    void unknownDaysAreNotStated(String words) {
        assertThat(Days.of(DateSpan.unknown())).isEqualTo(words);
    }
}
