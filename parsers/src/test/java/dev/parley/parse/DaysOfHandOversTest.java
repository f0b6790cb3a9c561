package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Which day a hand-over is of that is told without one: the day that its article or its paragraph is about, and none where it goes back further. */
class DaysOfHandOversTest {
    private static final String NEWS = "Kinshasa and the M23 exchanged prisoners on Wednesday.";
    private static final String HAND_OVER = " The army handed over 40 rebels to the M23.";

    private static String last(String text) {
        ImmutableList<String> all = Told.by(text);
        return all.get(all.size() - 1);
    }

    @Test
    void itIsTheDayOfTheNews() {
        assertThat(last(NEWS + HAND_OVER)).isEqualTo("prisoners_of_war CD>M23 40 on 2025-06-11");
    }

    @Test
    void aDayFromWhichSomethingLastsIsNot() {
        assertThat(last("The truce has held since 10 June, and Kinshasa released 12 rebels." + HAND_OVER))
                .isEqualTo("prisoners_of_war CD>M23 40");
    }

    @Test
    void aDayToComeIsNot() {
        assertThat(last("Kinshasa will release 12 rebels to the M23 on Tuesday." + HAND_OVER))
                .isEqualTo("prisoners_of_war CD>M23 40");
    }

    @Test
    void aParagraphMayBeAboutAMonth() {
        assertThat(last(NEWS + "\n\nIn April a smaller exchange took place." + HAND_OVER))
                .isEqualTo("prisoners_of_war CD>M23 40 on 2025-04-01/2025-04-30");
    }

    @Test
    void behindASemicolonItIsTheDayOfThePartBefore() {
        assertThat(
                        last(
                                NEWS
                                        + "\n\nForty rebels were freed on May 3; the M23 handed over 12 soldiers to the army in return."))
                .isEqualTo("prisoners_of_war M23>CD 12 on 2025-05-03");
    }

    @Test
    void theDayOfADealBetweenCommasIsNot() {
        assertThat(
                        Told.by(
                                "In May, following a deal reached in Doha on 20 April, the army handed over 40 captured rebels to the M23."))
                .containsExactly("agreement ? on 2025-04-20", "prisoners_of_war CD>M23 40 on 2025-05-01/2025-05-31");
    }

    @Test
    void theDayOfWhatItFollowsIsNot() {
        assertThat(Told.by("On May 19, a day after the talks, the army handed over 40 captured rebels to the M23."))
                .containsExactly("prisoners_of_war CD>M23 40 on 2025-05-19", "round on 2025-05-18");
    }

    @Test
    void theSentencesFirstDayIsThatOfItsMainVerb() {
        assertThat(last("In late May, 12 prisoners of war who had been held by the M23 were handed over to the army."))
                .isEqualTo("prisoners_of_war M23>CD 12 on 2025-05-21/2025-05-31");
    }

    @Test
    void theExchangeThatItWasIsTheOneToldLast() {
        assertThat(last(
                        "Their families rallied in Goma on Thursday. The army and the M23 exchanged prisoners of war on May 3."
                                + "\n\nIt was the second exchange since the truce."))
                .isEqualTo("prisoners_of_war on 2025-05-03 ordinal 2");
    }

    @Test
    void whatHadBeenDoneBeforeIsOfNoDayToldSince() {
        assertThat(last(
                        "Kinshasa and the M23 exchanged prisoners in May. The M23 handed over 12 soldiers to the army on Wednesday."
                                + "\n\nThe army had handed over 40 rebels to the M23."))
                .isEqualTo("prisoners_of_war CD>M23 40");
    }

    @Test
    void theDayOnWhichSomebodyWasSeizedIsNot() {
        assertThat(last(NEWS + "\n\nForty rebels, who were seized by the army in May, were handed over to the M23."))
                .isEqualTo("prisoners_of_war CD>M23 40 on 2025-06-11");
    }

    @Test
    void theDayFromWhichASumCountsIsNot() {
        assertThat(
                        last(
                                "Sudan and the RSF talk. The Red Cross has facilitated the release of 220 soldiers since the war broke out on 15 April."))
                .isEqualTo("prisoners_of_war 220");
        assertThat(
                        last(
                                "Thailand and Cambodia talk. Thailand and Cambodia exchange prisoners. Six Cambodian soldiers held since May were freed by Thailand on Tuesday."))
                .isEqualTo("prisoners_of_war TH>KH 6 on 2025-06-10");
    }

    @Test
    void theDayUpToWhichASumCountsIs() {
        assertThat(
                        last(
                                "Eritrea and Ethiopia talk. By June 4 Eritrea had handed over a total of 640 bodies to Ethiopia."))
                .isEqualTo("remains ER>ET 640 so far on 2025-06-04");
    }

    @Test
    void aNumberThatWeTellIsOfNoneOfThoseToldOfBefore() {
        assertThat(
                        last(
                                "Armenia and Azerbaijan talk. Azerbaijan handed over 12 Armenian soldiers on Tuesday. \"Since 2020 we have brought home more than 340 people,\" Leyla Aslan said."))
                .isEqualTo("Leyla Aslan: prisoners_of_war 340.. so far");
    }
}
