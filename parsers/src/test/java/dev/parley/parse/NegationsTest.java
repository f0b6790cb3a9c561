package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not done, not to be done and not asked for, in many constructions of the language; {@link Told} has the form of the lines. */
class NegationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 refused to free forty soldiers.",
                "The M23 is refusing to free forty soldiers.",
                "The M23 refuses to free forty soldiers.",
                "The M23 declined to free forty soldiers.",
                "The M23 ruled out freeing forty soldiers.",
                "The M23 resisted freeing forty soldiers.",
                "The M23 is unwilling to free forty soldiers.",
                "The M23 was reluctant to free forty soldiers.",
                "The M23 had no intention of freeing forty soldiers.",
                "The M23 is not ready to free forty soldiers.",
                "The M23's refusal to free forty soldiers angered Kinshasa."
            })
    void whatIsRefusedIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 promised not to free forty soldiers.",
                "The M23 agreed not to free forty soldiers.",
                "The M23 threatened not to free forty soldiers.",
                "The M23 decided not to free forty soldiers.",
                "The M23 vowed never to free forty soldiers.",
                "The M23 chose not to free forty soldiers.",
                "The M23 ordered its men not to free forty soldiers.",
                "The M23 did not promise to free forty soldiers.",
                "The M23 has not decided to free forty soldiers.",
                "The M23 is not expected to free forty soldiers."
            })
    void soIsWhatIsNotPromised(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 has not freed forty soldiers.",
                "The M23 has not yet freed forty soldiers.",
                "The M23 has yet to free forty soldiers.",
                "Forty soldiers have yet to be freed by the M23.",
                "The M23 never freed forty soldiers.",
                "The M23 could not free forty soldiers.",
                "The M23 failed to free forty soldiers.",
                "The M23 was unable to free forty soldiers.",
                "The M23 stopped short of freeing forty soldiers.",
                "The M23 avoided freeing forty soldiers.",
                "The M23 left without freeing forty soldiers.",
                "The meeting ended without the M23 freeing forty soldiers.",
                "Neither Kinshasa nor the M23 freed forty soldiers.",
                "The M23 neither freed forty soldiers nor said why."
            })
    void andWhatIsNotDone(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uganda asked the M23 not to free forty soldiers.",
                "Uganda told the M23 not to free forty soldiers.",
                "Uganda begged the M23 not to free forty soldiers.",
                "Uganda warned the M23 not to free forty soldiers.",
                "Uganda warned the M23 against freeing forty soldiers.",
                "Uganda warned against freeing forty soldiers.",
                "Uganda forbade the M23 to free forty soldiers.",
                "Uganda prevented the M23 from freeing forty soldiers.",
                "The M23 was asked not to free forty soldiers.",
                "Kinshasa asked the M23 not to exchange forty soldiers.",
                "Kinshasa called on the M23 not to return the bodies of 40 soldiers.",
                "Kinshasa demanded that the M23 not free forty soldiers.",
                "Kinshasa wants the M23 not to free forty soldiers.",
                "Kinshasa asked for the forty soldiers not to be handed over."
            })
    void nobodySaysWhetherItIsDoneWhoAsksNotToDoIt(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 did not refuse to free forty soldiers.",
                "The M23 did not hesitate to free forty soldiers.",
                "The M23 could not avoid freeing forty soldiers.",
                "The M23 never stopped freeing prisoners.",
                "There was talk of the M23 freeing forty soldiers.",
                "There can be no peace without returning the forty soldiers."
            })
    void norWhoDeniesThatItIsNotDone(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23, without a word, freed forty soldiers on Friday.",
                "The M23 not only freed forty soldiers on Friday.",
                "The M23 stopped fighting and freed forty soldiers on Friday."
            })
    void negationsOfSomethingElseDenyNothing(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa demanded an end to the prisoner exchange.",
                "Kinshasa demanded that the M23 stop exchanging prisoners.",
                "Kinshasa called for a halt to prisoner exchanges.",
                "Kinshasa demanded that the M23 not withdraw from Goma.",
                "Kinshasa asked the M23 not to withdraw from Goma.",
                "Kinshasa demanded that the M23 not hold elections."
            })
    void anEndToAnExchangeIsNotAnExchange(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("demanded term CD other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 freed none of the forty soldiers on Friday.",
                "The M23 freed not a single soldier on Friday.",
                "The M23 freed no soldiers on Friday."
            })
    void noneIsZero(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 0 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not true that the M23 freed forty soldiers on Friday.",
                "It is untrue that the M23 freed forty soldiers on Friday."
            })
    void whatIsNotTrueIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no evidence that the M23 freed forty soldiers on Friday.",
                "It is unclear whether the M23 freed forty soldiers on Friday."
            })
    void whatNobodyHasEvidenceOfIsDoubted(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("doubted prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports that the M23 had freed forty soldiers were untrue.",
                "Rumours that the M23 had freed forty soldiers turned out to be false.",
                "The claim that the M23 freed forty soldiers is not true.",
                "Kinshasa called reports that the M23 had freed forty soldiers baseless.",
                "Kinshasa described the claim that the M23 had freed forty soldiers as a lie.",
                "Kinshasa dismissed as fake a report that the M23 had freed forty soldiers.",
                "The false claim that the M23 had freed forty soldiers spread online.",
            })
    void whatAReportSaysThatIsCalledUntrueIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .singleElement()
                .asString()
                .startsWith("denied")
                .contains("prisoners_of_war M23>")
                .contains(" 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports that the M23 had freed forty soldiers were true.",
                "Reports that the M23 had freed forty soldiers were confirmed by Kinshasa.",
                "The claim that the M23 freed forty soldiers under false names was true.",
            })
    void whatAReportSaysOtherwiseIsNot(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .singleElement()
                .asString()
                .doesNotContain("denied")
                .contains(" 40");
    }
}
