package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put off, called off or missed, in many constructions of the language; {@link Told} has the form of the lines. */
class CalledOffTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exchange was postponed until Sunday.",
                "The exchange was postponed to June 20.",
                "The exchange had been put off.",
                "The exchange has been called off.",
                "There has been no exchange of prisoners since March.",
                "There will be no exchange of prisoners."
            })
    void anExchangeThatIsOffIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exchange planned for Friday had been put off.",
                "The M23 called off the exchange planned for Friday.",
                "There was no exchange on Friday.",
                "No exchange took place on Friday.",
                "The exchange did not take place on Friday."
            })
    void withTheDayOnWhichItWasToBe(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 put off the release of forty soldiers.",
                "The M23 postponed the release of forty soldiers until Sunday.",
                "The M23 delayed freeing forty soldiers.",
                "The M23 suspended the release of forty soldiers."
            })
    void whoPutsOffAReleaseLetsNobodyGo(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exchange, which had been put off twice, took place on Friday.",
                "The exchange, postponed from Tuesday, went ahead on Friday."
            })
    void whatWasPutOffBeforeMayBeDone(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The exchange was not postponed.",
                "The exchange will not be put off, Kabasele said.",
                "The exchange may be postponed.",
                "The M23 threatened to call off the exchange.",
                "If the exchange is put off, the M23 will walk out.",
                "Had the exchange been put off, nobody would have gone home."
            })
    void whatMayBePutOffIsNotOff(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 did not show up for the talks in Doha on Friday.",
                "The M23 did not attend the talks in Doha on Friday.",
                "The M23 pulled out of the talks in Doha on Friday.",
                "The M23 withdrew from the talks in Doha on Friday.",
                "The M23 walked out of the talks in Doha on Friday.",
                "The M23 boycotted the talks in Doha on Friday.",
                "The M23 skipped Friday's talks in Doha.",
                "No talks took place in Doha on Friday.",
                "The talks in Doha failed to start on Friday."
            })
    void talksThatOneSideMissesAreDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied round on 2025-06-13 in Doha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 will not take part in the talks in Doha on Sunday.",
                "The M23 will not attend Sunday's talks in Doha.",
                "There will be no talks in Doha on Sunday."
            })
    void soAreThoseThatItWillMiss(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied round on 2025-06-15 in Doha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks in Doha, postponed twice, began on Friday.",
                "The talks in Doha, put off from Tuesday, were held on Friday."
            })
    void butNotThoseThatWereHeldAfterAll(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("round on 2025-06-13 in Doha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"There will be no ceasefire.", "There is no ceasefire."})
    void aTruceThatIsNotThereIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied proposal ceasefire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No ceasefire was agreed.", "The sides have yet to agree on a ceasefire."})
    void aTruceThatNobodyAgreesToIsNotAccepted(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides failed to agree on a ceasefire.",
                "The sides did not agree on a ceasefire.",
                "The sides were unable to agree a ceasefire."
            })
    void aTruceThatTheSidesFailedToAgreeOnIsDenied(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("denied proposal ceasefire rejected");
    }
}
