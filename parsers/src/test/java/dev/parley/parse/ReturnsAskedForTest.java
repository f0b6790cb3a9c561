package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which one side asks for its people or says that it would let others go; {@link Told} has the form of the lines. */
class ReturnsAskedForTest {
    /** What the article has told before: who is at war, what it is about, and whose foreign minister Mirzoyan is. */
    private static final String BEFORE = "Armenia and Azerbaijan held talks on prisoners of war in Geneva on Monday. "
            + "Armenian Foreign Minister Ararat Mirzoyan led the team.\n";

    private static ImmutableList<String> claims(String sentence) {
        return Told.behind(BEFORE, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan was ready to hand over 60 prisoners.",
                "Azerbaijan is prepared to free 60 captives.",
                "Azerbaijan would be willing to return 60 people.",
            })
    void whatOneSideIsReadyForIsAnOffer(String sentence) {
        assertThat(claims(sentence)).containsExactly("proposed proposal return AZ>AM prisoners_of_war 60");
    }

    @Test
    void whatBothAreReadyForIsToCome() {
        assertThat(claims("The two sides are ready to exchange 60 prisoners."))
                .containsExactly("expected agreement prisoners_of_war total 60 on 2025-06-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan asked for 20 of its soldiers.",
                "Azerbaijan has asked for 20 of its soldiers by name.",
                "Azerbaijan demanded 20 captives.",
            })
    void soManyAreAskedFor(String sentence) {
        assertThat(claims(sentence)).containsExactly("demanded proposal return AZ>AM prisoners_of_war 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan asked for all of them in June.",
                "Azerbaijan asked for them all.",
            })
    void thoseToldOfBeforeAreAskedFor(String sentence) {
        assertThat(claims(sentence)).containsExactly("demanded proposal return AZ>AM prisoners_of_war");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan asked for comment.",
                "Azerbaijan asked for time.",
                "Azerbaijan celebrated their release.",
                "Azerbaijan drew up a list of 48 captives.",
                "Azerbaijan published the names of 20 Armenian soldiers.",
                "The two sides discussed a list of 48 captives.",
            })
    void otherThingsAreNot(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azerbaijan gave Armenia a list of 48 names.",
                "Azerbaijan raised a list of 48 captives.",
                "Azerbaijan's list of 48 names had been worked through.",
                "Armenia was working through a list of 48 names.",
            })
    void aListAsksForThoseOnIt(String sentence) {
        assertThat(claims(sentence)).containsExactly("proposal return AZ>AM prisoners_of_war 48");
    }

    @Test
    void whoeverSaysIHandsTheListOverForHisSide() {
        assertThat(claims("\"I handed my Azerbaijani colleague a list of 48 names,\" Mirzoyan said."))
                .containsExactly("Ararat Mirzoyan: proposal return AM>AZ prisoners_of_war 48");
    }
}
