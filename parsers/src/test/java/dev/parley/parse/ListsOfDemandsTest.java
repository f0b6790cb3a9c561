package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several demands in one sentence, and whose they are. {@link Told} has the form of the lines. */
class ListsOfDemandsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what has not been told yet starts a demand, and so does what can be asked for as it is
            The Taliban want sanctions lifted, their assets released and a seat at the United Nations. | demanded term TALIBAN other; demanded term TALIBAN other; demanded term TALIBAN other
            Renamo demanded the right to govern, senior posts in the army and the removal of troops from Sofala. | demanded term RENAMO other; demanded term RENAMO other; demanded term RENAMO withdrawal
            The Taliban have asked for recognition of their government and a seat at the United Nations. | demanded term TALIBAN recognition; demanded term TALIBAN other
            # who somebody is and what a place is called are no demands
            Hamas demanded the lifting of the siege, a crime under the law of war. | demanded term HAMAS other
            Burma demanded a withdrawal from Mogok, a ruby hub. | demanded term MM withdrawal
            # conditions that somebody lays down
            The Oromo Liberation Army set conditions, including a halt to drone strikes and the release of its officers. | demanded term OLA ceasefire; demanded term OLA prisoner_exchange
            The conditions in the camps, including a lack of water, are bad, Hamas said. | nothing
            # the only thing that is left
            The only thing left to discuss is the return of the occupied villages, Armenia said. | demanded Armenia: term AM withdrawal
            The only thing left of the village is the church, Armenia said. | nothing
            """)
    void eachIsOne(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # negotiators ask for whom they speak for, whomever they meet
            Meeting the government team, negotiators for the M23 demanded an amnesty. | demanded term M23 other
            After a night with Israeli officials, leaders of Hamas demanded an end to the war. | demanded term HAMAS ceasefire
            # rebels of a land are not its government
            Syrian rebels demanded the withdrawal of the army from Idlib. | nothing
            # "he" is the person told of before, not whom that one told of
            The Houthis must leave Hodeidah, Yemeni President Rashad al-Alimi said. He called for an end to attacks on ships. | demanded Rashad al-Alimi: term YE withdrawal; demanded term YE ceasefire
            # whoever refuses a plan demands something else than the plan does
            Hamas turned down the Israeli plan and demanded an end to the war. | demanded term HAMAS ceasefire
            # who has to do something stands before the words of whoever says it
            Sudan and the RSF talk. "The RSF", the army chief told reporters, "must first quit every town," Sudan said. | demanded Sudan: term SD withdrawal
            Israeli troops, Hamas insisted on Sunday, must leave the strip. | nothing
            """)
    void theyAreOfWhoeverAsks(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Sudan and Chad fight. The nine-point plan of Kenyan President Daniel Otieno provides for a ceasefire, open roads and a pullback of Chadian forces. | proposed term KE ceasefire; proposed term KE other; proposed term KE withdrawal
            Russia and Georgia fight. The draft presented by UN envoy Ana Vidal foresees a withdrawal of troops. | proposed term UN withdrawal
            Israel and Hamas fight. The proposal drafted by Qatar and Egypt calls for a pullback of Israeli troops. | proposed term QA withdrawal
            """)
    void plansAreOfWhomeverTheirWordsName(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            There would be no amnesty for PKK fighters, Turkish Interior Minister Ana Vidal said. | rejected Ana Vidal: term PKK other
            Israel and Hamas talk. There will be no withdrawal from Gaza, Israel said. | rejected Israel: term HAMAS withdrawal
            Sudan and Chad talk. Chad will not give up Tarvane. | rejected term SD withdrawal
            There would be no school on Monday, Kyiv said. | nothing
            There will be no meeting in Doha, Israel said. | nothing
            """)
    void whatThereWillNotBeIsRefused(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }
}
