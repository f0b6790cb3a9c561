package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals of anything but truces, meetings and returns, and answers to proposals that nothing more is told of; {@link Told} has the form of the lines. */
class OtherProposalsTest {
    private static final String SIDES = "Khartoum and the RSF sent envoys to Oman.\n";
    private static final String TRUCE = "Khartoum and the RSF have no ceasefire.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum proposed setting up three working groups. | proposed proposal other SD>RSF
            Khartoum has suggested opening a road to the camps. | proposed proposal other SD>RSF
            The RSF presented nine ideas in Muscat. | proposed proposal other RSF>SD
            The RSF offered to escort the convoys. | proposed proposal other RSF>SD
            """)
    void aPartyProposesWhatItsWordsSay(String sentence, String line) {
        assertThat(Told.some(Told.behind(SIDES, sentence), "proposal", "proposal"))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khartoum suggested that the RSF had burned the bridge.",
                "Khartoum did not propose setting up a working group.",
                "The memorandum proposes setting up three working groups."
            })
    void whoOnlyHintsOrWritesProposesNothing(String sentence) {
        assertThat(Told.some(Told.behind(SIDES, sentence), "other", "proposal")).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum has accepted the Omani outline. | proposal ceasefire OM>SD accepted
            Khartoum has responded positively to the offer. | proposal ceasefire ?>SD accepted
            The RSF turned down the latest text from the mediators. | rejected proposal ceasefire ?>RSF rejected
            The RSF rejects the mediators' proposal. | rejected proposal ceasefire ?>RSF rejected
            """)
    void whereATruceIsTalkedOfAProposalIsOne(String sentence, String line) {
        assertThat(Told.some(Told.behind(TRUCE, sentence), "proposal", "proposal"))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum denies ceasefire deal with the RSF | denied Sudan: proposal ceasefire
            The RSF denied a truce in Omdurman. | denied Rapid Support Forces: proposal ceasefire
            """)
    void aTruceThatIsDeniedIsNone(String sentence, String line) {
        assertThat(Told.some(Told.behind(TRUCE, sentence), "proposal", "proposal"))
                .isEqualTo(line);
    }
}
