package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those whom a side does not take back though the other would hand them over; {@link Told} has the form of the lines. */
class NotTakenTest {
    private static ImmutableList<String> claims(String sentence) {
        return Told.behind("Armenia and Azerbaijan exchanged prisoners of war on Monday.\n", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armenia refused to take 45 of its prisoners.",
                "Armenia declined to accept 45 prisoners.",
                "Armenia had refused to receive 45 soldiers.",
                "Armenia would not take back 45 of the captives.",
                "Armenia did not accept 45 prisoners from Baku.",
                "Armenia turned back 45 prisoners at the crossing.",
                "Armenia turned away a group of 45 wounded prisoners.",
                "Armenia rejected 45 of the prisoners that Baku offered.",
            })
    void whoIsNotTakenIsNotHandedOverAndARefusedReturn(String sentence) {
        assertThat(claims(sentence))
                .containsExactly(
                        "denied prisoners_of_war AZ>AM 45",
                        "rejected proposal return AZ>AM prisoners_of_war 45 rejected");
    }

    @Test
    void theyNeedNotBeCounted() {
        assertThat(claims("It was Armenia that had refused to accept a group of wounded prisoners."))
                .containsExactly(
                        "denied prisoners_of_war AZ>AM", "rejected proposal return AZ>AM prisoners_of_war rejected");
    }

    @Test
    void anOfferOfThemIsRefusedInTheSameSentenceOrInTheNext() {
        assertThat(claims("Azerbaijan was ready to hand over 60 soldiers and Armenia declined to receive them."))
                .containsExactly("proposed proposal return AZ>AM prisoners_of_war 60 rejected");
        assertThat(claims("Azerbaijan was ready to hand over 60 soldiers. Armenia declined to receive them."))
                .containsExactly(
                        "proposed proposal return AZ>AM prisoners_of_war 60",
                        "rejected proposal return AZ>AM prisoners_of_war 60 rejected");
    }

    @Test
    void whatHasNotComeYetIsNotRefused() {
        assertThat(claims("Armenia has not received a single body.")).containsExactly("denied remains ?>AM 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armenia refused to take responsibility for 45 prisoners.",
                "Armenia rejected 45 demands.",
                "Armenia took 45 prisoners at the border.",
            })
    void otherThingsThatAreNotTakenAreNone(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }
}
