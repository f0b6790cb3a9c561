package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days a meeting is, by what the text tells around it; {@link Told} has the form of the lines. */
class DaysOfRoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A UN spokesman told reporters in New York on Tuesday that talks between Juba and the rebels would resume in Nairobi. | expected round in Nairobi
            The UN envoy said on Tuesday the talks between Juba and the rebels had resumed in Nairobi. | round in Nairobi
            Oman said that on Tuesday the talks between Juba and the rebels had resumed in Nairobi. | Oman: round on 2025-06-10 in Nairobi
            """)
    void theDayAndPlaceOfSpeakingAreNotThoseOfTheTalks(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A week later a second round was held in Cairo. | round 2 on 2025-05-10 in Cairo
            Two days earlier, the envoys had met in Cairo. | round on 2025-05-01 in Cairo
            They agreed on little. Three weeks later, they met again in Cairo. | round on 2025-05-24 in Cairo
            """)
    void daysCountFromTheDayToldInASentenceBefore(String sentence, String line) {
        assertThat(Told.behind("Israel and Lebanon held talks in Nicosia on May 3. ", sentence))
                .containsExactly(line);
    }

    @Test
    void theDayOnWhichSomethingWasSaidIsNoneToCountFrom() {
        assertThat(Told.behind(
                        "Oman and Qatar are at war. Oman's envoy said on May 3 that he was content. ",
                        "A week later the envoys of Oman and Qatar met in Cairo."))
                .containsExactly("round in Cairo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The talks between Manila and the MILF lasted two days and ended in Oslo on Thursday. | round on 2025-06-11/2025-06-12 in Oslo
            The three-day talks between Manila and the MILF ended in Oslo on Thursday. | round on 2025-06-10/2025-06-12 in Oslo
            Talks between Manila and the MILF began in Oslo on Monday and ended on Thursday. | round on 2025-06-09/2025-06-12 in Oslo
            Talks between Manila and the MILF opened in Oslo on Monday and are expected to last three days. | round on 2025-06-09 in Oslo
            The meeting of Manila and the MILF began at 2:30 p.m. in Oslo on Monday and ran for eight hours. | round on 2025-06-09 in Oslo for 480 minutes
            """)
    void howLongItTookTellsItsFirstDayAndItsLast(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Peace talks between Juba and the rebels to open in Nairobi on Monday | expected round on 2025-06-16 in Nairobi
            Negotiations on ending the war between Juba and the rebels are to open in Nairobi on Monday. | expected round on 2025-06-16 in Nairobi
            The meeting of Juba and the rebels was scheduled to take place in late February, but was postponed. | denied round on 2025-02-21/2025-02-28
            The May 16 meeting of Juba and the rebels in Nairobi was short. | round on 2025-05-16 in Nairobi
            The talks of May 16 between Juba and the rebels were held in Nairobi. | round on 2025-05-16 in Nairobi
            The presidents of Sudan and South Sudan met in Nairobi on Monday, their first meeting since the war began. | round on 2025-06-09 in Nairobi
            """)
    void daysAheadBehindAndBesideTheNounAreIts(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void anEarlierRoundIsNotTheOneThatTheReportIsAbout() {
        assertThat(Told.by(
                        "After ten days of talks in Muscat, Oman and Qatar agreed to go on. At the previous round, held in Muscat in "
                                + "July 2024, they did not."))
                .containsExactly("round in Muscat", "round on 2024-07-01/2024-07-31 in Muscat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Following a setback on Monday, talks between Israel and Hamas have begun in Cairo. | round in Cairo
            After heavy fighting on Tuesday, the two sides met in Geneva. | round in Geneva
            On Monday, after heavy fighting, the two sides met in Geneva. | round on 2025-06-09 in Geneva
            On Friday, Netanyahu allowed an Israeli delegation to travel to Doha. | expected round in Doha
            Netanyahu on Thursday approved sending a delegation to Doha for talks on Sunday. | expected round on 2025-06-15 in Doha
            A mediator said on Tuesday that a second round of talks was held in Geneva. | round 2 in Geneva
            """)
    void theDayOfWhatWasBeforeOrOfWhoeverAllowedItIsNotThatOfTheTalks(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The leaders' meetings in Prague on 6 May and in Sochi on 31 May were short. | round on 2025-05-06 in Prague | round on 2025-05-31 in Sochi
            The sides met in Geneva on May 3 and in Doha on May 9. | round on 2025-05-03 in Geneva | round on 2025-05-09 in Doha
            Earlier rounds were held in Muscat in April and in Rome in May. | round on 2025-04-01/2025-04-30 in Muscat | round on 2025-05-01/2025-05-31 in Rome
            The first two rounds, held in Geneva on May 3 and 4 and May 9 and 10, were short. | round 1 on 2025-05-03/2025-05-04 in Geneva | round 2 on 2025-05-09/2025-05-10 in Geneva
            """)
    void meetingsToldTogetherHaveADayAndACityEach(String text, String first, String second) {
        assertThat(Told.by(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The second talks between Oman and the rebels scheduled for June 19 in Geneva have been moved to July 3. | denied round 2 on 2025-06-19 in Geneva | expected round 2 on 2025-07-03 in Geneva
            The meeting in Geneva has been put off to June 20. | denied round in Geneva | expected round on 2025-06-20 in Geneva
            The talks in Addis Ababa would be postponed until Sunday morning. | denied round in Addis Ababa | expected round on 2025-06-15 in Addis Ababa
            """)
    void whatIsPutOffIsToBeOnTheDayToWhichItIs(String text, String denied, String expected) {
        assertThat(Told.by(text)).containsExactly(denied, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The postponed talks between Oman and the rebels may be held on Monday in Geneva. | expected round on 2025-06-16 in Geneva
            The talks on the attack in Rafah may be held on Monday in Doha. | expected round on 2025-06-16 in Doha
            The talks were supposed to open in Geneva a day earlier but were delayed. Talks have begun in Geneva. | round in Geneva
            """)
    void whatWasPutOffOnceIsHeldWhereAndWhenTheVerbTells(String text, String line) {
        assertThat(Told.by(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A new round of talks will take place in two weeks in Geneva. | expected round on 2025-06-28 in Geneva
            A further round will be held in the next two weeks in Geneva. | expected round on 2025-06-14/2025-06-28 in Geneva
            The two sides will meet today and tomorrow in Geneva. | expected round on 2025-06-14/2025-06-15 in Geneva
            """)
    void daysToComeCountFromThePublication(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void aLongerTimeToComeIsNotThatOfTheRoundThatWasHeld() {
        assertThat(Told.behind(
                        "Oman and Qatar held the ninth round of talks in Muscat today. ",
                        "A further round will be held in the next two months."))
                .containsExactly("expected round on 2025-06-14/2025-08-14");
    }
}
