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
}
