package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.parley.article.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of telling of a meeting gives; {@link Told} has the form of the lines. */
class RoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The second round of talks between Armenia and Azerbaijan took place in Geneva on June 11. | round 2 on 2025-06-11 in Geneva
            Negotiators from Khartoum and the RSF met in Jeddah on Monday. | round on 2025-06-09 in Jeddah
            On May 3, envoys of India and Pakistan held talks in Muscat. | round on 2025-05-03 in Muscat
            The fourth meeting of the two sides, held at the Villa Aurora in Lugano, lasted five hours. | round 4 in Lugano at Villa Aurora for 300 minutes
            Ethiopia and Eritrea convened in Asmara for a third round of negotiations. | round 3 in Asmara
            The sides met for the fifth time in the Omani capital on Thursday. | round 5 on 2025-06-12 in Muscat
            """)
    void dayPlaceLengthAndNumberStandAroundTheMeeting(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Qatar brought Aram Vardanyan and Rauf Aslanli together in Doha on 18 March. | round on 2025-03-18 in Doha
            Negotiators for Oman and Qatar have been shuttling between two floors of a hotel in Geneva. | round in Geneva
            The Omani team left Geneva on 13 April after five days of talks. | round on 2025-04-13 in Geneva
            On Tuesday the Omani delegation flew to Geneva for consultations. | round on 2025-06-10 in Geneva
            Oman's envoys arrived in Geneva on Tuesday for talks on the 10 March agreement. | round on 2025-06-10 in Geneva
            The talks moved to Damascus on Thursday. | round on 2025-06-12 in Damascus
            """)
    void meetingsAreToldByWhoGoesAndWhoBringsThem(String text, String line) {
        assertThat(Told.by(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The two ministers may meet in Geneva on Monday. | expected round on 2025-06-16 in Geneva
            Salim Harthi and Nasser Attiya could meet in Washington next month. | expected round on 2025-07-01/2025-07-31 in Washington
            The next round is expected within two weeks in Geneva. | expected round on 2025-06-14/2025-06-28 in Geneva
            The sides are to meet again within two months. | expected round on 2025-06-14/2025-08-14
            Talks will open by August 8 in Geneva. | expected round on 2025-06-14/2025-08-08 in Geneva
            A third session is to be held in Brussels before the end of the month. | expected round 3 on 2025-06-14/2025-06-30 in Brussels
            """)
    void whatMayBeIsExpectedAndADeadlineGivesTheDaysUpToIt(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            An earlier plan to convene in Geneva was dropped. | denied round in Geneva
            A plan to meet in Jeddah in July has been abandoned. | denied round on 2025-07-01/2025-07-31 in Jeddah
            A round scheduled for Amman in May never took place. | denied round on 2025-05-01/2025-05-31 in Amman
            The talks were supposed to open on Feb. 3 but have yet to begin. | denied round on 2025-02-03
            A fourth round of negotiations is not on the calendar. | denied round 4
            """)
    void whatWasPlannedAndDidNotComeIsDenied(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void theFirstInThreeYearsIsNoNumberButTheFirstTwoAre() {
        assertThat(Told.by("It was the first meeting of the two sides in three years."))
                .isEmpty();
        assertThat(Told.by("Oman and Qatar held talks in Geneva on June 2, the first in three years."))
                .containsExactly("round on 2025-06-02 in Geneva");
        assertThat(Told.by("The first two rounds, on May 16 and June 2, were short."))
                .containsExactly("round 1 on 2025-05-16", "round 2 on 2025-06-02");
        assertThat(Told.by("Earlier rounds were held in Oman, the first of them on 28 February in Muscat."))
                .contains("round 1 on 2025-02-28 in Muscat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ahead of talks in Geneva on Sunday the mood was sour. | expected round on 2025-06-15 in Geneva
            A fifth round is set for Rome on Friday. | expected round 5 on 2025-06-20 in Rome
            Technical groups would meet in Geneva on July 11. | expected round on 2025-07-11 in Geneva
            Jordan hosted the Omani and Qatari negotiators in Amman in February. | round on 2025-02-01/2025-02-28 in Amman host JO
            """)
    void whatTalksAreAheadOfOrSetForIsToCome(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void daysListedBehindAColonAreThoseOfTheRounds() {
        assertThat(
                        Told.by(
                                "Oman and Qatar held three rounds of talks in Geneva last year: on May 16, July 2 and August 23."))
                .containsExactly(
                        "round 1 on 2024-05-16 in Geneva",
                        "round 2 on 2024-07-02 in Geneva",
                        "round 3 on 2024-08-23 in Geneva");
    }

    @Test
    void aHostIsThankedAndATeamAgreesToMeetAgain() {
        assertThat(Told.by("The UN envoy thanked Oman for playing host.")).containsExactly("round host OM");
        assertThat(Told.by("The two sides agreed to a second meeting in Geneva."))
                .containsExactly("expected round 2 in Geneva");
    }

    @Test
    void aNumberOfWhatIsNotHeldIsNotThatOfTheMeetingBefore() {
        assertThat(
                        Told.by(
                                "On Tuesday the envoys of Oman and Qatar met in Geneva. A fourth round is not on the calendar. The meeting lasted three hours."))
                .containsExactly(
                        "round on 2025-06-10 in Geneva",
                        "denied round 4",
                        "round on 2025-06-10 in Geneva for 180 minutes");
    }

    @Test
    void aShortFormTakesTheNumberTheDayAndTheCityOfTheMeetingToldBefore() {
        assertThat(Told.by(
                        "Israel and Lebanon opened a second round of talks in Nicosia on Tuesday. The meeting, conducted in French, "
                                + "lasted just over an hour."))
                .containsExactly(
                        "round 2 on 2025-06-10 in Nicosia",
                        "round 2 on 2025-06-10 in Nicosia for ~60..75 minutes speaking French");
    }

    @Test
    void aTitleTakesTheDayThatTheTextGives() {
        assertThat(
                        Told.by(
                                "Doha talks end\n\nThe sixth round of talks between Kinshasa and the M23 ended in Doha on Friday."))
                .containsExactly("round 6 on 2025-06-13 in Doha", "round 6 on 2025-06-13 in Doha");
    }

    @Test
    void namingAMeetingOnceMoreTellsNothing() {
        assertThat(
                        Told.by(
                                "The envoys of Colombia and the ELN met in Quito on Monday. After Monday's talks the mood was sour."))
                .containsExactly("round on 2025-06-09 in Quito");
        assertThat(Told.by("The talks are hard, and the meeting was too.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The third round will be held in Addis Ababa on June 20. | expected round 3 on 2025-06-20 in Addis Ababa
            The two sides are to meet again in July. | expected round on 2025-07-01/2025-07-31
            On Tuesday the two Koreas hold military talks in Panmunjom. | expected round on 2025-06-17 in Panmunjom
            A new meeting is planned for June 25 in Cairo. | expected round on 2025-06-25 in Cairo
            """)
    void whatIsToComeIsExpected(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The meeting that was planned for June 12 in Tbilisi was called off. | denied round on 2025-06-12 in Tbilisi
            The Sudanese army suspended its participation in the Jeddah negotiations. | denied round in Jeddah
            No fifth round was planned. | denied round 5
            """)
    void whatIsPutOffOrCalledOffIsDenied(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Talks between Israel and Hamas were hosted by the State of Qatar in Doha from 9 to 14 June. | round on 2025-06-09/2025-06-14 in Doha host QA
            Omani officials, who hosted the talks in Geneva, were content. | round in Geneva host OM
            The rivals met in Caracas on Monday, with Venezuela playing host. | round on 2025-06-09 in Caracas host VE
            """)
    void aHostIsWhoHostsNotWhereItIs(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void anOrdinalAloneNamesAMeeting() {
        assertThat(
                        Told.by(
                                "The second round of talks was held in Havana in March, and the third, in Caracas, ended on 9 June."))
                .containsExactly("round 2 on 2025-03-01/2025-03-31 in Havana", "round 3 on 2025-06-09 in Caracas");
        assertThat(
                        Told.by(
                                "The next round of talks will be held on June 20 in Abu Dhabi. The first was held there on May 23-24."))
                .containsExactly(
                        "expected round on 2025-06-20 in Abu Dhabi", "round 1 on 2025-05-23/2025-05-24 in Abu Dhabi");
    }

    @Test
    void aVisitOfAnEnvoyIsAMeeting() {
        assertThat(
                        Told.by(
                                "The Lebanese speaker, Karim Sader, received US envoy Paul Dunn in Beirut on Tuesday for almost two hours."))
                .containsExactly(
                        "round on 2025-06-10 in Beirut for ~..120 minutes", "delegation US Paul Dunn (US envoy)");
        assertThat(Told.by("Iran and Iraq talk. The Iraqi foreign minister, Hadi Karim, visited Tehran on June 9."))
                .containsExactly("round on 2025-06-09 in Tehran");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Twelve days of haggling between Addis Ababa and the TPLF in Pretoria ended on Friday. | round on 2025-06-02/2025-06-13 in Pretoria
            Negotiators for Juba and Khartoum spent three hours together in Kampala on Sunday. | round on 2025-06-08 in Kampala for 180 minutes
            The first face-to-face meeting of Baku and Yerevan took place in Tirana on 16 May. | round 1 on 2025-05-16 in Tirana
            The mediators brought the two sides together in Algiers on May 30. | round on 2025-05-30 in Algiers
            They had not met since March 2022, when talks in Minsk broke down. | round on 2022-03-01/2022-03-31 in Minsk
            Talks between Bogota and the ELN took place in Geneva in the spring of 2023. | round on 2023-03-01/2023-05-31 in Geneva
            Three rounds of talks between Delhi and Islamabad were held in Muscat between March and May. | round on 2025-03-01/2025-05-31 in Muscat
            """)
    void timesAndDurationsAreToldInManyWays(String text, String line) {
        assertThat(Told.by(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The rebels failed to show up for talks scheduled for Thursday in Kampala. | denied round on 2025-06-12 in Kampala
            Talks planned for June 20 in Tbilisi are off. | denied round on 2025-06-20 in Tbilisi
            A meeting that had been pencilled in for June 20 in Oslo fell through. | denied round on 2025-06-20 in Oslo
            The army boycotted Tuesday's session in Jeddah. | denied round on 2025-06-10 in Jeddah
            A session of the envoys was to be held in Rome on June 20, but it was put off. | denied round on 2025-06-20 in Rome
            """)
    void whoeverStaysAwayOrCallsOffDeniesIt(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It was over after about 40 minutes. | round 3 on 2025-06-09 in Geneva for ~40 minutes
            Oman hosted, and the working language, as before, was Arabic. | round 3 on 2025-06-09 in Geneva host OM
            Oman hosted, and the working language, as before, was Arabic. | round 3 on 2025-06-09 in Geneva speaking Arabic
            They should resume on Monday. | expected round on 2025-06-16
            The one due on June 2 was called off. | denied round on 2025-06-02
            There were no talks with the other side on Monday. | denied round 3 on 2025-06-09 in Geneva
            """)
    void shortFormsMeanTheTalksToldBefore(String sentence, String line) {
        assertThat(Told.by(
                        "The third round of talks between Yemen's government and the Houthis was held in Geneva on June 9. "
                                + sentence))
                .contains(line);
    }

    @Test
    void theLeadAndTheDatelineTellWhenAndWhereTheRoundWas() {
        assertThat(Told.by(
                        "Few results\n\nANKARA, June 12 (Wire) - Kabul and Islamabad agreed on Thursday to free prisoners, but their third "
                                + "round of talks was over in 50 minutes."))
                .contains("round 3 on 2025-06-12 in Ankara for 50 minutes");
    }

    @Test
    void earlierRoundsToldTogetherAreNumberedAndTakeTheirOwnLengths() {
        assertThat(Told.by(
                        "The third round of talks between Kabul and Islamabad was held in Doha on June 9. The two previous rounds, on "
                                + "May 3 and May 20, lasted two hours and one hour respectively."))
                .contains("round 1 on 2025-05-03 for 120 minutes", "round 2 on 2025-05-20 for 60 minutes");
    }

    @Test
    void whatHasJustEndedIsOfTheDayOfTheReport() {
        assertThat(Told.by("A second day of talks between Bogota and the ELN in Caracas has finished after two hours."))
                .containsExactly("round on 2025-06-14 in Caracas for 120 minutes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Talks between Manila and the Moro Islamic Liberation Front (MILF) resumed on Thursday in Kuala Lumpur. | round on 2025-06-12 in Kuala Lumpur
            The talks, which Norway mediates and UN envoys attend, opened in Oslo on Monday. | round on 2025-06-09 in Oslo
            The talks between Baku and Yerevan, aimed at drawing a border and opening roads, began in Tbilisi on Tuesday. | round on 2025-06-10 in Tbilisi
            Talks between President Aman Tesfai and rebel leader Musa Derib ended without a deal in Asmara on Friday. | round on 2025-06-13 in Asmara
            The talks, held behind closed doors, will resume on Monday in Geneva. | expected round on 2025-06-16 in Geneva
            """)
    void whatCommasAndBracketsAddDoesNotPartTalksFromTheirVerb(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void aNameBehindAtIsAHouseAndItsTownFollows() {
        assertThat(Told.by("Manila and the MILF met at Wisma Putra in Kuala Lumpur on Monday."))
                .containsExactly("round on 2025-06-09 in Kuala Lumpur at Wisma Putra");
    }

    @Test
    void otherMeetingsAreNoTalks() {
        assertThat(Told.by("The two ministers failed to meet an African Union peace deadline of 5 June."))
                .isEmpty();
        assertThat(Told.by("The NATO summit in The Hague is on June 24. A cabinet meeting took place on Monday."))
                .isEmpty();
        assertThat(Told.by(
                        "He met the families of the captives in Yerevan on Monday. The offer met demands made in May."))
                .isEmpty();
        assertThat(Told.by("Oman proposed a meeting in Muscat on June 20."))
                .noneMatch(line -> line.startsWith("round"));
    }

    @Test
    void aRoundForWhichNoDateIsSetIsNotTheOneToldBefore() {
        assertThat(
                        Told.by(
                                "Oman and Qatar held the third round of talks in Geneva on Tuesday. The previous round was in Geneva on June 2. No date was set for a fourth round."))
                .containsExactly("round 3 on 2025-06-10 in Geneva", "round on 2025-06-02 in Geneva");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The number was agreed at the talks in Oslo on 2 June. | round on 2025-06-02 in Oslo
            They came home from a fourth round of talks, which Oman brokered in Muscat from 2 to 4 June. | round 4 on 2025-06-02/2025-06-04 in Muscat
            The ministers ended a third round of talks in Oslo on Monday and are to meet again next week in Geneva. | round 3 on 2025-06-09 in Oslo; expected round on 2025-06-16/2025-06-22 in Geneva
            Talks were held in Oslo on Monday. Those were due to start on June 3. | round on 2025-06-09 in Oslo; expected round on 2025-06-03
            Baku and Yerevan were to meet mediators in Geneva on Tuesday. | expected round on 2025-06-17 in Geneva
            At the third and last round of talks, hosted by Oman on June 3, both were pleased. | round 3 on 2025-06-03 host OM
            Baku said on Sunday that it had a plan after a day of talks in Geneva. | Azerbaijan: round on 2025-06-08 in Geneva
            The decision came after a meeting in Geneva earlier in the day of officers from both sides. | round on 2025-06-14 in Geneva
            Baku and Yerevan have been holding talks in Geneva since Sunday. | round on 2025-06-08 in Geneva
            The first round, on June 3 in a Doha hotel, lasted five hours. | round 1 on 2025-06-03 in Doha for 300 minutes
            """)
    void daysAndPlacesAreThoseOfTheMeetingTheyStandBy(String text, String lines) {
        assertThat(Told.by(text).stream().filter(line -> line.contains("round")))
                .containsExactlyElementsOf(Splitter.on("; ").split(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Omani team left Geneva on Wednesday, and the next meeting will be in Oslo. | expected round in Oslo
            Rebel envoys stayed away from Thursday's session in Oslo. | denied round on 2025-06-12 in Oslo
            Both teams returned to the table in Oslo on Wednesday. | round on 2025-06-11 in Oslo
            Mediators met both delegations in Oslo on Tuesday. | round on 2025-06-10 in Oslo
            Vidal told both sides to prepare for a fresh round in August. | expected Vidal: round on 2025-08-01/2025-08-31
            Talks were held in Oslo on Monday. Those had been due to start on February 10. | round on 2025-06-09 in Oslo; expected round on 2025-02-10
            The envoys held talks in Oslo on Monday, the third round this year. | round 3 on 2025-06-09 in Oslo
            They agreed on the exchange after six rounds of talks in Oslo, the first of them in March 2022. | round in Oslo; round 1 on 2022-03-01/2022-03-31
            The envoys stayed in Oslo, where they have been holding indirect talks since Sunday. | round on 2025-06-08 in Oslo
            The envoys met in Oslo on Tuesday at the invitation of Norway. | round on 2025-06-10 in Oslo host NO
            Baku and Yerevan freed prisoners after a visit to Baku on Tuesday by U.S. minister Lee Brown. | round on 2025-06-10 in Baku
            """)
    void whatIsToldOfOneMeetingIsNotThatOfAnother(String text, String lines) {
        assertThat(Told.by(text).stream().filter(line -> line.contains("round")))
                .containsExactlyElementsOf(Splitter.on("; ").split(lines));
    }

    @Test
    void weekdaysThatFollowEachOtherAreToldOnTheFirst() {
        Article article = Article.of("test", "The envoys will meet in Oslo on Saturday and Sunday.")
                .withPublished(LocalDate.of(2025, 6, 14));
        assertThat(Told.by(article)).containsExactly("expected round on 2025-06-14/2025-06-15 in Oslo");
    }
}
