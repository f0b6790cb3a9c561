package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of what somebody demands, which is none of it done. {@link Told} has the form of the lines. */
class DemandsTest {
    private static final String TALKS = "Serbia and Croatia hold talks on an exchange of prisoners of war.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serbia demands an end to the war and the return of the displaced. | demanded term RS ceasefire; demanded term RS other",
                "Serbia is demanding a withdrawal of the army, and the return of refugees. | demanded term RS withdrawal; demanded term RS other",
                "Serbia insists on a complete withdrawal and the release of all prisoners. | demanded term RS withdrawal; demanded term RS prisoner_exchange; demanded proposal return RS>HR prisoners_of_war",
                "Serbia called on Croatia to withdraw, to disarm and to free all prisoners. | demanded term RS withdrawal; demanded term RS other; demanded term RS prisoner_exchange; demanded proposal return RS>HR prisoners_of_war",
            })
    void eachThingOnAListIsAskedFor(String sentence, String claims) {
        assertThat(String.join("; ", Told.behind(TALKS, sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serbia will withdraw from Knin and free 40 prisoners.        | expected prisoners_of_war RS>HR 40",
                "Serbia refused to withdraw and free 40 prisoners.            | denied prisoners_of_war RS>HR 40",
            })
    void aVerbBehindAndIsPutLikeTheOneBefore(String sentence, String claim) {
        assertThat(Told.behind(TALKS, sentence)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As part of the newly proposed agreement, 40 prisoners would be freed by Serbia. | proposed agreement prisoners_of_war RS>HR 40",
            })
    void whatIsInAProposedDealIsProposed(String sentence, String claim) {
        assertThat(Told.behind(TALKS, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serbia and Croatia agreed not to hold any exchange of prisoners.",
                "Serbia and Croatia agreed not to exchange prisoners before the talks.",
            })
    void whatIsNotToBeDoneIsNoAgreement(String sentence) {
        assertThat(Told.behind(TALKS, sentence)).noneMatch(claim -> claim.contains("agreement"));
    }
}
