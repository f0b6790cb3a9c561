package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fact in many constructions of the language: each gives the same claim. {@link Told} has the form of the lines. */
class ConstructionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa demanded that the M23 free 120 captured soldiers.",
                "Kinshasa demanded that 120 captured soldiers be freed.",
                "Kinshasa is demanding that 120 captured soldiers be let go.",
                "Kinshasa demands in exchange that the M23 free 120 captured soldiers.",
                "Kinshasa called for 120 captured soldiers to be freed.",
                "Kinshasa called on the M23 to free 120 captured soldiers.",
                "Kinshasa wants the M23 to free 120 captured soldiers.",
                "Kinshasa wants 120 captured soldiers freed.",
                "Kinshasa wants 120 captured soldiers back.",
                "Kinshasa asked the M23 to return 120 captured soldiers.",
                "Kinshasa asked that 120 captured soldiers be returned.",
                "Kinshasa has been seeking the release of 120 captured soldiers.",
                "Kinshasa is pressing for the release of 120 captured soldiers.",
                "The M23 has been asked by Kinshasa to free 120 captured soldiers."
            })
    void aReturnIsDemanded(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("demanded proposal return CD>M23 prisoners_of_war 120");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 rejected Kinshasa's demand to free 120 captured soldiers.",
                "The M23 refused Kinshasa's demand to free 120 captured soldiers.",
            })
    void aDemandedReturnIsRefused(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("rejected proposal return CD>M23 prisoners_of_war 120 rejected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa offered 120 captured rebels for ten hostages.",
                "Kinshasa offered to swap 120 captured rebels for ten hostages.",
                "Kinshasa proposed to exchange 120 captured rebels for ten hostages.",
                "Kinshasa suggested swapping 120 captured rebels for ten hostages."
            })
    void anExchangeOfSoManyForSoManyIsProposed(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("proposed agreement prisoners_of_war CD>M23 120 M23>CD 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa proposed an exchange of prisoners of war, all for all.",
                "Kinshasa proposed exchanging all prisoners of war.",
                "Kinshasa proposed that all prisoners of war be exchanged.",
                "Kinshasa proposed that the sides exchange all prisoners of war."
            })
    void anExchangeOfAllIsProposed(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("proposed agreement prisoners_of_war all_for_all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 will free forty soldiers on Sunday.",
                "The M23 is expected to free forty soldiers on Sunday.",
                "The M23 is due to free forty soldiers on Sunday.",
                "The M23 plans to free forty soldiers on Sunday.",
                "Forty soldiers are due to be freed by the M23 on Sunday.",
                "The release of forty soldiers by the M23 is expected on Sunday."
            })
    void aHandOverIsToCome(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("expected prisoners_of_war M23>? 40 on 2025-06-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 freed forty soldiers on Friday.",
                "Forty soldiers were freed by the M23 on Friday.",
                "The release of forty soldiers by the M23 took place on Friday.",
                "The M23's release of forty soldiers on Friday surprised many."
            })
    void aHandOverIsDone(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Congolese foreign minister met his Rwandan counterpart in Luanda on Friday.",
                "The Congolese foreign minister held talks with his Rwandan counterpart in Luanda on Friday.",
                "The foreign ministers of Congo and Rwanda met in Luanda on Friday.",
                "The Congolese president and the M23 leader met for the first time in Luanda on Friday.",
                "Qatari mediators met the M23 delegation in Luanda on Friday."
            })
    void officialsMeetWhomNobodyNames(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("round on 2025-06-13 in Luanda");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean Kabasele leads the Congolese delegation.",
                "The Congolese delegation is led by Jean Kabasele.",
                "Leading the Congolese delegation was Jean Kabasele.",
                "At the head of the Congolese delegation is Jean Kabasele.",
                "Jean Kabasele came at the head of the Congolese delegation.",
                "The Congolese delegation, with Jean Kabasele at its head, has left.",
                "Congolese negotiators led by Jean Kabasele have left.",
                "Kinshasa appointed Jean Kabasele to head its delegation."
            })
    void somebodyHeadsADelegation(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("delegation CD Jean Kabasele head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa named Jean Kabasele as its chief negotiator.",
                "Kinshasa appointed Jean Kabasele its chief negotiator.",
                "Kinshasa has named Jean Kabasele chief negotiator.",
                "Kinshasa chose Jean Kabasele to lead its team.",
                "Kinshasa replaced Paul Ilunga with Jean Kabasele as its chief negotiator.",
                "Kinshasa replaced Paul Ilunga with Jean Kabasele at the head of its delegation.",
                "Jean Kabasele was named Congo's chief negotiator.",
                "Jean Kabasele has been appointed to lead Congo's team.",
                "Jean Kabasele replaced Paul Ilunga at the head of Congo's delegation.",
                "Jean Kabasele succeeded Paul Ilunga as Congo's chief negotiator.",
                "Jean Kabasele took over from Paul Ilunga as Congo's chief negotiator.",
                "Congo's chief negotiator is Jean Kabasele."
            })
    void somebodyIsNamedToHeadIt(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("delegation CD Jean Kabasele head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Representing Congo at the talks was Jean Kabasele.",
                "Representing Congo is Jean Kabasele.",
                "Congo was represented at the talks by Jean Kabasele.",
                "Jean Kabasele represented Congo at the talks."
            })
    void orRepresentsIt(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("delegation CD Jean Kabasele");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean Kabasele does not lead Congo's delegation.",
                "Jean Kabasele no longer leads Congo's delegation."
            })
    void whoeverNoLongerHeadsItIsNoHead(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uganda called on both sides to cease fire.",
                "Uganda urged both sides to stop fighting.",
                "Uganda demanded that both sides cease fire.",
                "Uganda called on Kinshasa and the M23 to cease hostilities."
            })
    void somebodyElseCallsOnBothSidesToCeaseFire(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("proposed proposal ceasefire UG>?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides agreed to exchange all prisoners.",
                "The sides agreed on an all-for-all exchange of prisoners.",
                "The sides agreed to swap prisoners \"all for all\"."
            })
    void allAreToBeExchanged(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("agreement prisoners_of_war all_for_all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 200 prisoners from each side are expected to be exchanged.",
                "Some 200 prisoners will be exchanged on each side."
            })
    void soManyOfEachSideAreToBeExchanged(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("expected agreement prisoners_of_war CD>M23 ~200 M23>CD ~200 reciprocal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabasele said the M23 had freed forty soldiers on Friday.",
                "The M23 had freed forty soldiers on Friday, Kabasele said.",
                "The M23, Kabasele said, had freed forty soldiers on Friday.",
                "The M23, said Kabasele, had freed forty soldiers on Friday.",
                "The M23, according to Kabasele, freed forty soldiers on Friday.",
                "\"The M23,\" Kabasele said, \"freed forty soldiers on Friday.\"",
                "Forty soldiers, Kabasele said, were freed by the M23 on Friday."
            })
    void whoSaysItMayStandAnywhere(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("Kabasele: prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks took place in Doha on Friday, the army said.",
                "The talks, the army said, took place in Doha on Friday."
            })
    void talksToo(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("Congolese army: round on 2025-06-13 in Doha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 accepted.",
                "The M23 agreed.",
                "The M23 accepted three days later.",
                "The M23 accepted it on Friday.",
                "The M23 welcomed it."
            })
    void aProposalJustToldIsAccepted(String answer) {
        assertThat(Told.behindExchange("Kinshasa proposed a 30-day truce. " + answer))
                .containsExactly(
                        "proposed proposal ceasefire CD>M23 30 days", "proposal ceasefire CD>M23 30 days accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 refused.",
                "The M23 rejected this, and spoke of a trick.",
                "The M23 has refused that since the beginning.",
                "The idea was rejected by the M23."
            })
    void aProposalJustToldIsRejected(String answer) {
        assertThat(Told.behindExchange("Kinshasa proposed a 30-day truce. " + answer))
                .containsExactly(
                        "proposed proposal ceasefire CD>M23 30 days",
                        "rejected proposal ceasefire CD>M23 30 days rejected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabasele doubts that the M23 has freed forty soldiers.",
                "Kabasele doubted that the M23 had freed forty soldiers."
            })
    void doubtIsNoAssertion(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("doubted Kabasele: prisoners_of_war M23>? 40 on 2025-06-11");
    }

    @Test
    void whoeverAsksNotToBeNamedDemandsNothing() {
        assertThat(Told.behindExchange("A Congolese official, who asked not to be named, was in Doha."))
                .isEmpty();
    }

    @Test
    void theHeadOfSomethingElseHeadsNoDelegation() {
        assertThat(Told.behindExchange("At the head of the line of the Congolese delegation's cars was Jean Kabasele."))
                .isEmpty();
    }
}
