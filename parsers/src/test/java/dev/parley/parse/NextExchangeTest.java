package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is still to come, and the number of what is told. */
class NextExchangeTest {
    private static final String BEFORE = "Kinshasa and the M23 exchanged 40 prisoners of war on Wednesday.\n";

    private static ImmutableList<String> claims(String sentence) {
        return Told.behind(BEFORE, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More exchanges are to follow in the coming days.",
                "Further exchanges will follow.",
                "More exchanges are expected.",
                "New exchanges are being prepared.",
                "Another exchange is planned.",
                "Other exchanges are planned."
            })
    void moreExchangesAreToCome(String sentence) {
        assertThat(claims(sentence)).containsExactly("expected prisoners_of_war");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Round two of the talks was held in Doha on Monday. | round 2 on 2025-06-09 in Doha",
                "A third round is due in Doha. | expected round 3 in Doha",
                "The next round is expected in Doha on Thursday. | expected round on 2025-06-19 in Doha"
            })
    void aRoundHasItsNumberBeforeOrBehindTheNoun(String sentence, String claim) {
        assertThat(claims(sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks in Doha lasted one hour and 40 minutes. | round in Doha for 100 minutes",
                "The talks in Doha lasted three hours and a quarter. | round in Doha for 195 minutes",
                "The talks in Doha lasted an hour and a half. | round in Doha for 90 minutes"
            })
    void hoursAndMinutesAreOneLength(String sentence, String claim) {
        assertThat(claims(sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Another version went round in Doha.", "Rumours have gone round in Doha."})
    void whatGoesRoundIsNoRound(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }
}
