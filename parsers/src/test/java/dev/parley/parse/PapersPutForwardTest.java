package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written proposals by who put them forward, published or answered them. {@link Told} has the form of the lines. */
class PapersPutForwardTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Talks began on a 20-point plan put forward by U.S. President Donald Trump. | memorandum US>?
            The US draft, which was handed to Israel last week, was leaked. | memorandum US>IL
            Iran has passed on its views in writing through the Omani mediator. | memorandum IR>? through OM
            Pakistan handed its final position to the Taliban. | memorandum PK>TALIBAN
            Pakistan presented its position at the talks. | nothing
            The newspaper Al-Akhbar published the text of Lebanon's answer. | memorandum LB>? published by Al-Akhbar
            # who takes a plan has not been handed it by that
            Israel accepted the Egyptian plan. | nothing
            """)
    void whoPutsAPaperForward(String text, String claims) {
        assertThat(Told.some(text, "memorandum ", "memorandum ")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Israel and Hamas talk. Hamas delivered its response to the Egyptian proposal. The proposal calls for the withdrawal of Israeli troops. | proposed term EG withdrawal
            Israel and Lebanon talk. Lebanon delivered its written response to the US draft. The draft calls for the withdrawal of Israeli troops. | proposed term US withdrawal
            """)
    void aDraftIsNotItsAnswer(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }
}
