package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may put a demand, and the many ways to put one. {@link Told} has the form of the lines. */
class DemandedTermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # a third party with a stake asks for something too, but not whoever just calls on both to stop
            Lebanon and Israel talk. Hezbollah insists on the departure of all Israeli troops. | demanded term HEZBOLLAH withdrawal
            Lebanon and Israel talk. Uganda called on both sides to stop the fighting. | nothing
            # it may be told of a commander, of negotiators, or behind what they did first
            A commander of the Tamil Tigers demanded that the army leave the peninsula. | demanded term LTTE withdrawal
            Pakistani negotiators handed in a paper, demanding an end to the safe havens. | demanded term PK other
            """)
    void whoeverHasAStakeMayAsk(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Armenia insists, however, that Azerbaijan withdraw its troops. | demanded Armenia: term AM withdrawal
            Ethiopia had insisted that Eritrea be the first to withdraw and that it pay compensation. | demanded Ethiopia: term ET withdrawal; demanded Ethiopia: term ET other
            Lebanon insists that Israeli forces quit the five hills. | demanded Lebanon: term LB withdrawal
            The Taliban insist that all 5,000 be freed before they sit down with others. | demanded Taliban: term TALIBAN prisoner_exchange
            Lebanon insists that its army holds the hills. | nothing
            """)
    void whatSomebodyInsistsThatOthersDo(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Israel and Hamas talk. Any deal must include a full withdrawal and the release of all prisoners, Hamas said. | demanded Hamas: term HAMAS withdrawal; demanded Hamas: term HAMAS prisoner_exchange
            Iran said that any deal must recognise its right to enrichment. | demanded Iran: term IR other
            The withdrawal of Eritrean troops is a must, the TPLF said. | demanded Tigray People's Liberation Front: term TPLF withdrawal
            For the Taliban, the departure of all foreign troops is a precondition of any peace. | demanded term TALIBAN withdrawal
            """)
    void whatThereHasToBe(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # the release of captives that is demanded is a term; of so many, a return alone
            Israel and Hamas talk. Hamas demanded the release of its prisoners. | demanded term HAMAS prisoner_exchange
            Israel and Hamas talk. Hamas demanded the release of 40 prisoners. | nothing
            Armenia and Azerbaijan talk. Azerbaijan has demanded their release. | demanded term AZ prisoner_exchange
            # to keep to what was agreed is asked for by everybody
            Thailand and Cambodia talk. Thailand called on Cambodia not to drag out the process. | nothing
            Thailand and Cambodia talk. Thailand called on Cambodia to accept the plan. | nothing
            # the noun of what is to be done
            The Maoists also want the scrapping of an accord with India. | demanded term MAOISTS other
            Sri Lanka pressed the Tamil Tigers to stop recruiting children. | demanded term LK other
            # what is refused until something else is done is a condition, and no refusal
            Sudan and the RSF talk. Sudan ruled out talks before the RSF lays down its arms. | demanded term SD other
            Armenia and Azerbaijan talk. Baku will not sign a treaty unless Yerevan changes its constitution. | demanded term AZ other
            Iran's conditions are bad for the talks. | nothing
            # whoever accepts on a condition puts it, not who tells of it
            Iran and Israel talk. Mediators said that Israel had accepted the truce provided that Iran stopped its enrichment. | demanded term IL other
            # a time limit
            Sri Lanka and the Tigers talk. The Tamil Tigers gave Colombo until 31 July to lift the blockade. | demanded term LTTE other
            Syria and the SDF talk. Turkey insists that all foreign fighters leave Syria and that the SDF be dissolved. | demanded Turkey: term TR withdrawal
            Pakistan and the Taliban talk. The Taliban refused to sign and asked for an end to the drone flights. | demanded term TALIBAN other
            # a release that is refused
            The Afghan government and the Taliban talk. Kabul refused the release of the prisoners. | rejected term TALIBAN prisoner_exchange
            """)
    void whatIsADemand(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what stands behind "which" is to be done as well
            Israel and Lebanon talk. The US plan provides for a truce during which Israeli troops would leave the south. | proposed term US ceasefire; proposed term US withdrawal
            Israel and Hamas talk. Under the Egyptian plan, Hamas would disarm, after which Israel would leave the strip. | proposed term EG other; proposed term EG withdrawal
            Thailand and Cambodia talk. Malaysia showed them a plan under which both armies would withdraw. | proposed term MY withdrawal
            # an aside or an end to come parts no plan from what it asks for
            Israel and Lebanon talk. The US plan, which was leaked last week, calls for the withdrawal of Israeli troops. | proposed term US withdrawal
            Israel and Lebanon talk. The US plan to end the war calls for the withdrawal of Israeli troops. | proposed term US withdrawal
            Israel and Hamas talk. Under President Donald Trump's 20-point plan, Israel would leave the strip. | proposed term US withdrawal
            Israel and Hamas talk. Under the first phase of the Egyptian plan, Israel would leave the corridor. | proposed term EG withdrawal
            # what is to be done under a deal told just before, or by its text
            Ethiopia and Eritrea signed an accord. Ethiopian troops are to leave the capital. | term ? withdrawal
            According to a copy of the accord, Ethiopian troops are to leave the capital. | term ? withdrawal
            """)
    void whatAPlanOrDealLaysDown(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    private static String terms(String text) {
        return TermsTest.terms(text);
    }
}
