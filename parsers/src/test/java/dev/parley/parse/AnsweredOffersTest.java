package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to what the sentence before proposed, and the plans that offers are made in; {@link Told} has the form of the lines. */
class AnsweredOffersTest {
    private static final String WAR = "Khartoum and the RSF are at war.\n";
    private static final String OFFER = WAR + "Oman proposed a 40-day truce to Khartoum and the RSF. ";
    private static final String TRUCE = WAR + "The RSF declared a truce over Eid. ";
    private static final String INVITATION = WAR + "Oman invited Khartoum and the RSF to talks on July 8. ";
    private static final String AGREED = WAR + "Oman said Khartoum and the RSF had agreed to a ceasefire. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The RSF has ignored the offer. | proposal ceasefire OM>RSF 40 days pending
            The RSF shrugged off the offer. | rejected proposal ceasefire OM>RSF 40 days rejected
            The RSF called it a non-starter. | rejected proposal ceasefire OM>RSF 40 days rejected
            The RSF dismissed the plan as a publicity stunt. | rejected proposal ceasefire OM>RSF 40 days rejected
            The RSF has said yes. | Rapid Support Forces: proposal ceasefire OM>RSF 40 days accepted
            The RSF agreed in principle. | proposal ceasefire OM>RSF 40 days accepted
            The RSF gave a positive answer. | proposal ceasefire OM>RSF 40 days accepted
            The RSF's reply was negative. | rejected proposal ceasefire OM>RSF 40 days rejected
            The RSF turned a deaf ear. | rejected proposal ceasefire OM>RSF 40 days rejected
            Both sides accepted. | proposal ceasefire OM>? 40 days accepted
            """)
    void anOfferIsAnsweredByManyWords(String sentence, String line) {
        assertThat(Told.behind(OFFER, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The RSF has ignored the warnings.",
                "The RSF called it a day.",
                "Analysts called it a stunt.",
                "The RSF did not call it a trick.",
                "The RSF said no date had been set.",
                "The RSF gave a positive account of the battle.",
                "The RSF lost a town."
            })
    void otherWordsAnswerNothing(String sentence) {
        assertThat(Told.behind(OFFER, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The army promised to respect it. | proposal ceasefire RSF>SD accepted
            The army said it would not reciprocate. | rejected Sudanese army: proposal ceasefire RSF>SD rejected
            The army will follow suit. | expected proposal ceasefire RSF>SD accepted
            The army said it would do the same. | expected Sudanese army: proposal ceasefire RSF>SD accepted
            """)
    void theTruceOfOneSideIsMatchedOrNot(String sentence, String line) {
        assertThat(Told.behind(TRUCE, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army has not said whether it will reciprocate.",
                "The army's friends did the same in May.",
                "The army said it would respect them if it had to."
            })
    void whoHasNotDecidedDoesNotMatchIt(String sentence) {
        assertThat(Told.some(Told.behind(TRUCE, sentence), "accepted", "rejected"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The RSF said it would attend. | expected Rapid Support Forces: proposal meeting OM>RSF on 2025-07-08 accepted
            The RSF will not take part. | rejected proposal meeting OM>RSF on 2025-07-08 rejected
            """)
    void whoeverIsInvitedSaysWhetherHeWillCome(String sentence, String line) {
        assertThat(Told.behind(INVITATION, sentence)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum said there was no such agreement. | denied Sudan: proposal ceasefire
            Khartoum said there was as yet no deal. | denied Sudan: proposal ceasefire
            """)
    void anAgreedTruceIsDenied(String sentence, String line) {
        assertThat(Told.behind(AGREED, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum would hold its fire if the RSF did. | proposed proposal ceasefire SD>RSF
            The RSF is ready to stop its attacks if Khartoum does. | proposed proposal ceasefire RSF>SD
            The RSF will stop firing once Khartoum does. | proposed proposal ceasefire RSF>SD
            Khartoum turned down a truce presented by Oman. | rejected proposal ceasefire OM>SD rejected
            Khartoum gave a positive reply to a plan for a truce. | proposal ceasefire ?>SD accepted
            Khartoum agreed to a 40-day truce at the request of Oman. | proposal ceasefire OM>SD 40 days accepted
            The truce was agreed at Oman's request. | proposal ceasefire OM>? accepted
            Khartoum declared a truce over the holidays. | Sudan: proposal ceasefire SD>RSF
            """)
    void aTruceIsOfferedOnAConditionOrAtARequest(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The RSF would stop firing.",
                "The army stopped its attacks at the request of Oman.",
                "The law under which the RSF would be banned was passed."
            })
    void withoutAConditionNoTruceIsOffered(String sentence) {
        assertThat(Told.behind(WAR, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Under Oman's proposal, fighting would stop for 40 days. | proposed proposal ceasefire OM>? 40 days
            Under an Omani plan, the army and the RSF would stop fighting for 40 days. | proposed proposal ceasefire OM>? 40 days
            Under the proposal by Oman, the RSF would hand over 30 captured soldiers. | proposed proposal return OM>RSF prisoners_of_war 30
            """)
    void aPlanHasPartsThatItsMakerProposes(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Puntland has declared a ceasefire. | Puntland: proposal ceasefire PUNTLAND>?
            Somaliland declared a ceasefire on Friday. | Somaliland: proposal ceasefire SOMALILAND>?
            """)
    void aBreakawayRegionDeclaresOneItself(String sentence, String line) {
        assertThat(Told.by(sentence)).containsExactly(line);
    }
}
