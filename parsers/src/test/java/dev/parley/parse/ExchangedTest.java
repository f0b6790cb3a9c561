package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who went where for whom, in many constructions of the language; {@link Told} has the form of the lines. */
class ExchangedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In exchange for 25 rebels, the M23 freed forty soldiers on Friday.",
                "In return for 25 of its fighters, the M23 freed forty soldiers on Friday.",
                "The M23 freed forty soldiers in exchange for 25 rebels on Friday.",
                "The M23 freed forty soldiers on Friday in return for 25 of its fighters.",
                "The M23 freed forty soldiers on Friday in a swap for 25 rebels.",
                "The M23 swapped forty soldiers for 25 rebels on Friday.",
                "The M23 traded forty soldiers for 25 rebels on Friday.",
                "The M23 gave up forty soldiers for 25 rebels on Friday.",
                "Forty Congolese soldiers were swapped for 25 rebels on Friday.",
                "Forty soldiers were traded for 25 rebels on Friday.",
                "Kinshasa received forty soldiers in exchange for 25 rebels on Friday.",
                "Kinshasa got back forty soldiers in return for 25 rebels on Friday.",
                "The M23 and Kinshasa swapped forty soldiers for 25 rebels on Friday.",
                "On Friday forty soldiers came home in exchange for 25 rebels.",
                "The M23 freed forty soldiers, and Kinshasa let 25 rebels go on Friday.",
                "In a swap, the M23 freed forty soldiers and Kinshasa 25 rebels on Friday."
            })
    void soManyGoOneWayAndSoManyTheOther(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly(
                        "prisoners_of_war M23>CD 40 on 2025-06-13", "prisoners_of_war CD>M23 25 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty soldiers were swapped for 25 fighters on Friday.",
                "The sides swapped forty soldiers for 25 fighters on Friday."
            })
    void ofTwoNumbersThatNobodyOwnsNobodyKnowsWhichWentWhere(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war 40 on 2025-06-13", "prisoners_of_war 25 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 soldiers held by the M23 were freed on Friday.",
                "27 soldiers held by the M23 came home on Friday.",
                "27 soldiers held by the M23 since March were freed on Friday.",
                "27 soldiers held in Goma by the M23 were freed on Friday.",
                "27 soldiers who had been held by the M23 were freed on Friday.",
                "27 soldiers whom the M23 had held since March were freed on Friday.",
                "27 soldiers captured by the M23 returned home on Friday.",
                "27 soldiers detained by the M23 have been released on Friday.",
                "27 soldiers in M23 custody were freed on Friday.",
                "27 soldiers returned from M23 captivity on Friday.",
                "On Friday 27 soldiers held captive by the M23 walked free.",
                "The release of 27 soldiers held by the M23 took place on Friday.",
                "The Red Cross facilitated the release of 27 soldiers held by the M23 on Friday.",
                "The Red Cross brought home 27 soldiers held by the M23 on Friday."
            })
    void whoeverHeldThemLetThemGo(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 27 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 soldiers held by the M23 were handed over to Congo on Friday.",
                "27 soldiers returned to Congo from the M23 on Friday.",
                "Kinshasa received 27 soldiers held by the M23 on Friday.",
                "Kinshasa welcomed home 27 soldiers held by the M23 on Friday.",
                "The army freed 27 soldiers held by the M23 on Friday.",
                "The Red Cross handed 27 soldiers freed by the M23 to Kinshasa on Friday."
            })
    void whoeverGetsThemBackTakesThemFromThose(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>CD 27 on 2025-06-13");
    }
}
