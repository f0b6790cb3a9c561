package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hand-overs leave to be understood: which of them it was, of whom a number is, and whose they are. {@link Told} has the form of the lines. */
class HandOversUnderstoodTest {
    private static final String PRISONERS = "Armenia and Azerbaijan exchanged prisoners of war on Thursday.\n";
    private static final String BODIES = "Armenia received the bodies of 71 soldiers from Azerbaijan on Thursday.\n";
    private static final String HOSTAGES = "Israel and Hamas agreed to exchange hostages for prisoners.\n";

    private static ImmutableList<String> claims(String before, String sentence) {
        return Told.behind(before, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday's swap is the fourth this year.",
                "Tuesday's exchange was the fourth since the war began.",
                "The latest swap, the fourth of the war, was held on Tuesday.",
                "The most recent exchange, the fourth since the war began, took place on Tuesday.",
                "The fourth exchange took place on Tuesday."
            })
    void anExchangeIsNumberedBeforeOrBehindItsNoun(String sentence) {
        assertThat(claims(PRISONERS, sentence)).containsExactly("prisoners_of_war on 2025-06-10 ordinal 4");
    }

    @Test
    void exchangesAreCountedFromAnEventAndNotWithinSomeTime() {
        assertThat(claims(PRISONERS, "It was the sixth such exchange since the truce."))
                .containsExactly("prisoners_of_war on 2025-06-12 ordinal 6");
        assertThat(claims(PRISONERS, "It was the second such exchange in two months."))
                .isEmpty();
        assertThat(claims(PRISONERS, "Thursday's exchange was the first since May."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When will the 20 prisoners come home?",
                "Have the 20 prisoners been handed over to Armenia?",
                "Was the fourth exchange held on Tuesday?"
            })
    void aQuestionTellsNoHandOver(String sentence) {
        assertThat(claims(PRISONERS, sentence)).isEmpty();
    }

    @Test
    void whoAsksWhyTellsThatItWasDone() {
        assertThat(claims(PRISONERS, "Why did Azerbaijan hand over 20 soldiers to Armenia on Tuesday?"))
                .containsExactly("prisoners_of_war AZ>AM 20 on 2025-06-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenia has returned 15 of its servicemen.         | prisoners_of_war AZ>AM 15 on 2025-06-12",
                "Armenia has returned 15 servicemen from Azerbaijan. | prisoners_of_war AZ>AM 15 on 2025-06-12",
                "Armenia has returned 15 servicemen from the territory controlled by Baku. | prisoners_of_war AZ>AM 15 on 2025-06-12",
                "Armenia has released 15 of its prisoners.           | prisoners_of_war AM>AZ 15 on 2025-06-12",
                "Armenia has returned 15 servicemen.                 | prisoners_of_war AM>AZ 15 on 2025-06-12",
            })
    void aSideGetsBackItsOwn(String sentence, String claim) {
        assertThat(claims(PRISONERS, sentence)).containsExactly(claim);
    }

    @Test
    void anExchangeIsOfThoseWhoCameHomeInIt() {
        assertThat(claims(BODIES, "The last exchange took place on 2 June, when 85 Armenian soldiers came home."))
                .containsExactly("prisoners_of_war AZ>AM 85 on 2025-06-02");
    }

    @Test
    void aNumberInAListHasTheDayOrTheSideOfItsOwn() {
        assertThat(claims(BODIES, "Azerbaijan returned 50 bodies on 2 June, and on 6 June another 63."))
                .containsExactly("remains AZ>? 50 on 2025-06-02", "remains AZ>? 63 on 2025-06-06");
        assertThat(claims(PRISONERS, "On Tuesday, 67 went to Armenia and 38 to the other side."))
                .containsExactly("prisoners_of_war ?>AM 67 on 2025-06-10", "prisoners_of_war AM>AZ 38 on 2025-06-10");
        assertThat(claims(PRISONERS, "Azerbaijan has freed 29 prisoners, of whom six are civilians."))
                .containsExactly("prisoners_of_war AZ>AM 29 on 2025-06-12", "civilians AZ>AM 6 on 2025-06-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each side would release at least 90 captured soldiers, the minister said, and Baku had offered 25 bodies.",
                "Each side would release at least 90 captured soldiers and Baku had offered to return 25 bodies.",
                "The sides agreed to swap at least 90 prisoners of war each, and Baku had offered to hand over 25 bodies."
            })
    void whatIsOfferedIsNotAgreed(String sentence) {
        assertThat(claims(PRISONERS, sentence))
                .contains("agreement prisoners_of_war AM>AZ 90.. AZ>AM 90.. reciprocal")
                .noneMatch(line -> line.contains("agreement remains"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before Thursday 16 Israelis had been freed under the deal. | hostages HAMAS>IL 16",
                "Five Thai workers were let go on Tuesday.                  | hostages 5 on 2025-06-10",
                "On Tuesday 90 Palestinians were let go.                    | detainees IL>PS 90 on 2025-06-10",
            })
    void citizensOfAStateAreHostagesWhereThereAreAny(String sentence, String claim) {
        assertThat(claims(HOSTAGES, sentence)).containsExactly(claim);
    }

    @Test
    void thoseGivenInReturnSayNothingOfTheOthers() {
        assertThat(claims(
                        HOSTAGES,
                        "More than 100 were released in May, in exchange for 240 Palestinian women and minors."))
                .contains("hostages 100.. on 2025-05-01/2025-05-31")
                .doesNotContain("children 100.. on 2025-05-01/2025-05-31");
    }
}
