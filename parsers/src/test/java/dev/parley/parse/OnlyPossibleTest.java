package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be agreed is not agreed, and who does not meet demands meets nobody. {@link Told} has the form of the lines. */
class OnlyPossibleTest {
    private static final String SIDES = "Israel and Hamas have hostages and prisoners to exchange.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If Israel agrees to a ceasefire, the war may end.",
                "Unless Israel agrees to a ceasefire, the war will go on.",
                "Israel refused to meet any of the demands.",
                "Hamas said no decision had been taken on the prisoners.",
            })
    void nothingIsAgreedOrRefused(String sentence) {
        assertThat(Told.behind(SIDES, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel agreed to a ceasefire.       | proposal ceasefire",
                "Israel refused to meet Hamas.       | rejected proposal meeting",
            })
    void whatIsAgreedOrRefusedIsTold(String sentence, String start) {
        assertThat(Told.behind(SIDES, sentence)).singleElement().asString().startsWith(start);
    }
}
