package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-overs that are only supposed: conditions, ends that something lasts to, and what comes first. {@link Told} has the form of the lines. */
class SupposedTest {
    private static final String BEFORE = "Israel and Hamas have hostages and prisoners to exchange.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Hamas releases ten hostages, the army will stop.",
                "If Hamas agrees to release ten hostages, the army will stay where it is.",
                "If the army does not release the prisoners by July 27, there is no reason to return.",
                "The blockade goes on until Hamas frees the last 20 hostages.",
                "The minister said the siege would go on until the last 20 hostages were freed.",
            })
    void aConditionTellsOfNone(String sentence) {
        assertThat(Told.behind(BEFORE, sentence)).noneMatch(claim -> claim.contains("hostages"));
        assertThat(Told.behind(BEFORE, sentence)).noneMatch(claim -> claim.contains("detainees"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The road stayed shut until Hamas freed the last 20 hostages. | hostages HAMAS>? 20",
                "Once Hamas frees 20 hostages, the road will open.            | expected hostages HAMAS>? 20",
                "The road will open when 20 hostages have been freed.         | expected hostages 20",
                "The road opened when Hamas freed 20 hostages.                | hostages HAMAS>? 20",
            })
    void whatComesFirstIsToComeWhereTheRestIs(String sentence, String claim) {
        assertThat(Told.behind(BEFORE, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The swap is expected to involve Hamas releasing 32 hostages. | expected hostages HAMAS>IL 32",
                "Families are awaiting the release of 40 hostages.            | expected hostages 40",
                "Families awaited the return of 40 hostages held by Hamas.    | expected hostages HAMAS>? 40",
            })
    void whatIsAwaitedIsToCome(String sentence, String claim) {
        assertThat(Told.behind(BEFORE, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The delayed prisoner swap was carried out on Tuesday. | detainees on 2025-06-10",
                "The prisoner swap has been delayed.                   | denied detainees",
            })
    void anExchangeThatCameLateCame(String sentence, String claim) {
        assertThat(Told.behind(BEFORE, sentence)).containsExactly(claim);
    }
}
