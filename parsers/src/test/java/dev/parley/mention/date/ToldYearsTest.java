package dev.parley.mention.date;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Day;
import dev.parley.mention.finder.MentionFinder;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which year a date is that names none, in a report of June 3, 2025. */
class ToldYearsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The sentence tells the year.
            In April 2023, after a deal reached on 20 March, all were freed. | 2023-04-01/2023-04-30; 2023-03-20
            They met on May 3, 2022, and again in October.                   | 2022-05-03; 2022-10-01/2022-10-31
            # It tells it later, or tells two.
            They met in October and again on May 3, 2022.                    | 2024-10-01/2024-10-31; 2022-05-03
            They met in 2021, in May 2022 and in October.                    | 2021-01-01/2021-12-31; 2022-05-01/2022-05-31; 2024-10-01/2024-10-31
            # The date has a year by other words, or is of the news.
            They met in 2021 and last October.                               | 2021-01-01/2021-12-31; 2024-10-01/2024-10-31
            They met in 2021 and in January of this year.                    | 2021-01-01/2021-12-31; 2025-01-01/2025-01-31
            They met in 2021 and on June 2.                                  | 2021-01-01/2021-12-31; 2025-06-02
            # No year is over.
            They met in 2025 and in October.                                 | 2025-01-01/2025-12-31; 2024-10-01/2024-10-31
            """)
    void aDateIsOfTheYearToldBeforeIt(String text, String spans) {
        MentionFinder finder = MentionFinder.of(Lexicon.standard()).publishedOn(Optional.of(LocalDate.of(2025, 6, 3)));
        Sentence sentence = Sentences.of(text, 0, finder.vocabulary()).get(0);

        assertThat(finder.find(sentence).stream()
                        .filter(mention -> mention instanceof Day)
                        .map(day -> ((Day) day).span().toString())
                        .collect(joining("; ")))
                .isEqualTo(spans);
    }
}
