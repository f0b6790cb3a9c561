package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        27           | 27
        1212         | 1,212
        1000..       | at least 1,000
        ..1200       | up to 1,200
        1000..1200   | 1,000 to 1,200
        ~6000        | about 6,000
        ~..400       | about up to 400
        0            | 0
        unknown      | not stated
        undisclosed  | not disclosed
        """)
    void quantities(String quantity, String words) {
        assertThat(Wording.of(Quantity.parse(quantity))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-11             | 2025-06-11
        2025-06-09/2025-06-15  | 2025-06-09 to 2025-06-15
        2025-05-01/2025-05-31  | 2025-05
        2025-05-01/2025-05-30  | 2025-05-01 to 2025-05-30
        ../2025-06-01          | to 2025-06-01
        2025-06-01/..          | 2025-06-01 on
        """)
    void days(String span, String words) {
        assertThat(Wording.of(DateSpan.parse(span))).isEqualTo(words);
    }

    @Test
    void codesWithoutUnderscores() {
        assertThat(Wording.of(Category.PRISONERS_OF_WAR)).isEqualTo("prisoners of war");
        assertThat(Wording.of(ImmutableSet.of(Criterion.SERIOUSLY_ILL, Criterion.under(25))))
                .isEqualTo("seriously ill, age:<25");
        assertThat(Wording.of(Direction.of(Party.of("RU"), Party.of("UA")))).isEqualTo("RU -> UA");
        assertThat(Wording.of(3)).isEqualTo("3");
    }
}
