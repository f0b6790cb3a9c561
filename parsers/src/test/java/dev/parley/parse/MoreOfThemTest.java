package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More of those of whom a sentence told, and those who go the other way for them; {@link Told} has the form of the lines. */
class MoreOfThemTest {
    private static ImmutableList<String> claims(String sentence) {
        return Told.behind("On Thursday Azerbaijan freed 45 Armenian prisoners of war.\n", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A further 14 on Friday.",
                "Another 14 on Friday.",
                "The remaining 14 were handed over on Friday.",
                "The other 14 were flown to Yerevan on Friday.",
                "The remaining 14 were brought from prisons in Azerbaijan on Friday.",
            })
    void furtherOnesGoWhereTheFirstWent(String sentence) {
        assertThat(claims(sentence)).containsExactly("prisoners_of_war AZ>AM 14 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rest were handed over on Friday.",
                "The others were flown to Yerevan on Friday.",
                "And the rest on Friday.",
            })
    void theRestNeedNotBeCounted(String sentence) {
        assertThat(claims(sentence)).containsExactly("prisoners_of_war AZ>AM on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rest were taken to hospital.",
                "The remaining captives are held in Baku.",
                "Another 14 people died on Friday.",
                "The rest of the agreement was published on Friday.",
            })
    void otherThingsAreNoHandOver(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void aListGoesOnBehindWhatWasGivenInReturn() {
        assertThat(
                        Told.by(
                                "On Monday Azerbaijan freed 14 Armenian soldiers in exchange for maps, and on Friday another 15."))
                .containsExactly("prisoners_of_war AZ>AM 14 on 2025-06-09", "prisoners_of_war AZ>AM 15 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan returned 300 bodies to Armenia and has been given 12.",
                "Azerbaijan returned 300 bodies to Armenia and was given 12 in return.",
                "Azerbaijan returned 300 bodies to Armenia while receiving 12.",
                "Azerbaijan returned 300 bodies to Armenia. Azerbaijan was given 12 bodies by Armenia.",
            })
    void whoeverIsGivenSomeGetsThem(String sentence) {
        assertThat(Told.by(sentence)).containsExactly("remains AZ>AM 300", "remains AM>AZ 12");
    }

    @Test
    void whatElseSomebodyIsGivenIsNone() {
        assertThat(claims("They were given an opportunity to call their relatives."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty Armenian soldiers were examined and freed.",
                "Forty Armenian soldiers were examined by doctors before being freed.",
                "Forty Armenian soldiers, who were examined by doctors before being freed, thanked them.",
            })
    void whoeverIsFreedAfterSomethingElseIsFreed(String sentence) {
        assertThat(claims(sentence)).containsExactly("prisoners_of_war AZ>AM 40 on 2025-06-12");
    }

    @Test
    void whoeverIsHandedToHelpersFirstIsHandedToThem() {
        assertThat(Told.by("The rebels of the M23 held hostages in Goma.\n"
                        + "Three hostages were paraded in the street before being handed to the Red Cross."))
                .containsExactly("hostages ?>ICRC 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of the soldiers was handed over on Friday.",
                "One of the captives was freed on Friday.",
            })
    void oneOfThemIsOne(String sentence) {
        assertThat(claims(sentence)).containsExactly("prisoners_of_war AZ>AM 1 on 2025-06-13");
    }

    @Test
    void whoseNameStandsBetweenCommasIsTheOneOfWhomTheVerbTells() {
        assertThat(claims("A fifth prisoner, whose name was on the list, was not released."))
                .containsExactly("denied prisoners_of_war 1");
    }
}
