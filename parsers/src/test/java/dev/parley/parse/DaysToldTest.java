package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that count from another day, and days of something else, in many constructions of the language; {@link Told} has the form of the lines. */
class DaysToldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabasele said on Thursday that the M23 had freed forty soldiers the day before.",
                "Kabasele said on Thursday that the M23 had freed forty soldiers the previous day.",
                "Kabasele said on Thursday that the M23 had freed forty soldiers a day earlier.",
                "Kabasele said on Thursday that the M23 had freed forty soldiers the night before.",
                "Kabasele said on June 12 that the M23 had freed forty soldiers the day before.",
                "Kabasele said on Friday that the M23 had freed forty soldiers two days earlier.",
                "Kabasele said on Wednesday that the M23 had freed forty soldiers that day.",
                "Kabasele said on Wednesday that the M23 had freed forty soldiers earlier the same day."
            })
    void theDayBeforeIsThatBeforeTheDayOnWhichItWasSaid(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("Kabasele: prisoners_of_war M23>? 40 on 2025-06-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabasele said on Thursday that the M23 would free forty soldiers the following day.",
                "Kabasele said on Thursday that the M23 would free forty soldiers the next day.",
                "Kabasele said on Thursday that the M23 would free forty soldiers a day later.",
                "Kabasele said on Thursday that the M23 would free forty soldiers on Friday."
            })
    void soIsTheDayAfter(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("expected Kabasele: prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Six days after the talks of June 5, the M23 freed forty soldiers."})
    void daysAfterSomethingCountFromIt(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-11", "round on 2025-06-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The M23 freed forty soldiers on Thursday, a day after it returned 12 bodies."})
    void whatWasBeforeItHasItsOwnDay(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-12", "remains M23>? 12 on 2025-06-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The M23 freed forty soldiers on Thursday, two days after the talks in Doha."})
    void talksTwoDaysBeforeToo(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-12", "round on 2025-06-10 in Doha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The M23 freed 12 soldiers on June 5 and forty the day after."})
    void eachNumberHasItsDay(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 12 on 2025-06-05", "prisoners_of_war M23>? 40 on 2025-06-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 freed 12 soldiers on June 5.\n\nThe M23 has freed forty soldiers.",
                "The M23 freed 12 soldiers on June 5.\n\nThe M23 has now freed forty soldiers."
            })
    void whatHasJustBeenDoneWasNotDoneOnTheDayToldBefore(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 12 on 2025-06-05", "prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa proposed a meeting in Doha by the end of June.",
                "Kinshasa proposed to meet in Doha by the end of June.",
                "Kinshasa proposed a meeting by the end of the month.",
                "Kinshasa proposed a meeting before the end of the month."
            })
    void aMeetingIsProposedUpToADay(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("proposed proposal meeting CD>M23 on 2025-06-14/2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 promised to free forty soldiers by the end of December.",
                "The M23 will free forty soldiers by the end of December."
            })
    void aMonthThatIsLongOverIsTheOneToCome(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("expected prisoners_of_war M23>? 40 on 2025-06-14/2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The talks in Doha are held every Friday."})
    void somethingThatIsHeldEveryWeekHasNoDay(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("round in Doha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Wednesday the M23 freed forty soldiers, four days later than planned.",
                "The M23 freed forty soldiers on Wednesday, a day earlier than agreed."
            })
    void howLateItIsIsNoDay(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 40 on 2025-06-11");
    }
}
