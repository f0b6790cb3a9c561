package dev.parley.mention.date;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.mention.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long things last; days where they are whole. */
class DurationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 45-day truce                     | 45
            for four or five days              | 4..5
            72 hours                           | 3
            a week                             | 7
            a week-long pause                  | 7
            a monthlong lull                   | 30
            a fortnight                        | 14
            two to three days                  | 2..3
            a two- to three-day pause          | 2..3
            a two-to-three-day pause           | 2..3
            a two- or three-day pause          | 2..3
            about two weeks                    | ~14
            at least ten days                  | 10..
            by six additional days             | 6
            for another two weeks              | 14
            a further 48 hours                 | 2
            another month                      | 30
            three more days                    | 3
            a full ten days                    | 10
            ten days ago                       | ''
            ten more trucks                    | ''
            """)
    void readsDays(String text, String days) {
        assertThat(Read.all(Read.tokens(text), Durations::at).stream()
                        .map(duration -> duration.days().toString())
                        .collect(joining("; ")))
                .isEqualTo(days);
    }
}
