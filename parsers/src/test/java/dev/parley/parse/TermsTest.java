package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked for in memorandums and by negotiating parties. {@link Told} has the form of the lines. */
class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            observe a ceasefire                                | ceasefire
            halt all attacks                                   | ceasefire
            withdraw its troops from the border                | withdrawal
            leave the enclave                                  | withdrawal
            leave the airport                                  | withdrawal
            hand over Donbas                                   | withdrawal
            give up its drones                                 | other
            cede three villages                                | withdrawal
            recognise the annexation of the valley             | recognition
            stop its mobilisation                              | stop_mobilisation
            stop buying foreign weapons                        | stop_arms
            ban foreign bases                                  | no_foreign_troops
            hold elections                                     | elections
            lift martial law                                   | martial_law
            sign a peace treaty                                | peace_treaty
            respect its neutrality                             | neutrality
            abandon its bid to join NATO                       | no_nato
            join no military bloc                              | no_nato
            limit the size of its army                         | force_limits
            make Azeri an official language                    | official_language
            exchange all prisoners                             | prisoner_exchange
            release the prisoners                              | prisoner_exchange
            send back the children                             | return_children
            lift the blockade                                  | other
            rename its capital                                 | other
            """)
    void theWordsOfATermNameItsKind(String asked, String kind) {
        String text = "Armenia and Azerbaijan talk. The Azerbaijani memorandum demands that Armenia " + asked + ".";
        assertThat(terms(text)).isEqualTo("demanded term AZ " + kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # each item of a list is a term
            Armenia and Azerbaijan talk. The Armenian memo calls for the withdrawal of troops, a ban on foreign bases and elections. | demanded term AM withdrawal; demanded term AM no_foreign_troops; demanded term AM elections
            Armenia and Azerbaijan talk. The Armenian memo recommends that Baku hold elections, which would allow it to declare its neutrality. | demanded term AM elections; demanded term AM neutrality
            Armenia and Azerbaijan talk. The Armenian memo urges an end to mobilisation and arms deliveries. | demanded term AM stop_mobilisation; demanded term AM stop_arms
            Armenia and Azerbaijan talk. Armenia sent a memorandum. It demands that Baku pull its troops out of Syunik, Vayots Dzor and Tavush. | demanded term AM withdrawal
            Yemen and the Houthis talk. The Houthis' conditions include the lifting of the blockade and the payment of salaries. | demanded term HOUTHIS other; demanded term HOUTHIS other
            Congo and M23 talk. The demands of M23, including the withdrawal of troops from Walikale, are old. | demanded term M23 withdrawal
            # whoever is neither side proposes
            India and Pakistan talk. The American 14-point plan obliges Pakistan to leave the heights and India to lift the siege. | proposed term US withdrawal; proposed term US other
            # parties demand without a paper
            Ethiopia and the TPLF talk. The TPLF demanded that Eritrean forces leave Tigray. | demanded term TPLF withdrawal
            Moscow and Kyiv talk. Moscow wants Kyiv to give up its NATO plans, while Kyiv seeks security guarantees. | demanded term RU no_nato; demanded term UA other
            Moscow and Kyiv talk. The Kremlin's main demand is that Kyiv cede Donbas. | demanded term RU withdrawal
            Moscow and Kyiv talk. Ukraine offers neutrality. | proposed term UA neutrality
            Moscow and Kyiv talk. Among Moscow's conditions are Ukraine's neutrality and the lifting of sanctions. | demanded term RU neutrality; demanded term RU other
            Yemen and the Houthis talk. The Houthis have set two conditions for a truce: the payment of salaries and the opening of the airport. | demanded term HOUTHIS other; demanded term HOUTHIS other
            Sudan and the RSF talk. The army has made the RSF's withdrawal from the hospitals a condition for talks. | demanded term SD withdrawal
            Armenia and Azerbaijan talk. Baku put forward the demand to open a corridor. | demanded term AZ other
            Israel and Hamas talk. Hamas dropped its demand for a full Israeli withdrawal. | denied term HAMAS withdrawal
            # what one says that the other has to do, or that has to come first
            Moscow and Kyiv talk. Moscow has long insisted that Ukraine renounce NATO. | demanded term RU no_nato
            Israel and Hamas talk. "All captives must be freed and Hamas must be disarmed," Israeli Foreign Minister Avi Bar said. | demanded Avi Bar: term IL prisoner_exchange; demanded Avi Bar: term IL other
            Sudan and the RSF talk. The army says it will not come back unless the RSF withdraws from El Fasher. | demanded Sudanese army: term SD withdrawal
            Syria and the SDF talk. Damascus wants the SDF dissolved. | demanded term SY other
            Kosovo and Serbia talk. Belgrade insists on autonomy for the north; Pristina, for its part, wants mutual recognition. | demanded term RS other; demanded term XK recognition
            Lebanon and Israel talk. Washington sent a memo that demands the exit of Israeli troops. | proposed term US withdrawal
            Nepal and India talk. Kathmandu insists that Indian troops quit the valley. | demanded Nepal: term NP withdrawal
            Nepal and India talk. Kathmandu insists that the blockade be lifted. | demanded Nepal: term NP other
            Serbia and Kosovo talk. Belgrade has made autonomy its price for talks. | demanded term RS other
            Serbia and Kosovo talk. Kosovo wants the gangs out first. | demanded term XK other
            Yemen and the Houthis talk. The Houthis have linked the talks to the payment of salaries. | demanded term HOUTHIS other
            Armenia and Azerbaijan talk. Baku wants Yerevan to change its constitution before a treaty is signed. | demanded term AZ other
            Israel and Hamas talk. The US plan calls for Hamas to disarm and for Israel to withdraw from Gaza. | proposed term US other; proposed term US withdrawal
            Nepal and India talk. The sides agreed to keep their troops where they are. | term ? other
            Nepal and India talk. India wants 30 villagers to be included in the next exchange. | nothing
            Georgia and Russia talk. Moscow insists that Georgia pull out of the gorge. Zurabishvili told reporters no. It also wants an election in Georgia and no European soldiers. | demanded Russia: term RU withdrawal; demanded term RU elections; demanded term RU no_foreign_troops
            Sudan and the RSF talk. The RSF wants all salaries paid and the army out within a year. | demanded term RSF other; demanded term RSF withdrawal
            Georgia and Russia talk. The fighters are to give up their heavy weapons under the treaty. | nothing
            # how both go on with their talks is no term
            Nepal and India talk. The sides agreed to form a committee and to open lines of communication. | nothing
            # an exchange that is offered is a proposal, by whatever formula
            Nepal and India talk. Nepal is ready to swap all for all. | nothing
            # what is a proposal, or asked of somebody else, is no term
            Israel and Hamas talk. Hamas demanded a permanent ceasefire. | nothing
            Israel and Hamas talk. Hamas called for new talks in Cairo. | nothing
            Israel and Hamas talk. Israel urged the United States to send weapons. | nothing
            Israel and Hamas talk. Hamas sent a memorandum. It foresees a truce of 40 days. | nothing
            # what a deal lays down beside an exchange
            Syria and the SDF talk. The deal includes an exchange of prisoners and the withdrawal of forces from Aleppo. | term ? withdrawal
            Nepal and India talk. Under the agreement, India will withdraw its troops from the valley. | term ? withdrawal
            # under a plan
            Kyiv and Moscow talk. Washington sent Kyiv a 28-point plan that would force Kyiv to give up Donbas and cap its army. | proposed term US withdrawal; proposed term US force_limits
            Colombia and the ELN talk. Bogota unveiled a 12-point plan. Under the plan, the ELN would lay down its weapons. | demanded term CO other
            Colombia and the ELN talk. Under Bogota's plan the ELN would lay down its weapons. | demanded term CO other
            Colombia and the ELN talk. The ELN would have to lay down its weapons under Bogota's plan. | demanded term CO other
            # what a plan has somebody do, lets somebody do, and does itself
            Nepal and India talk. India's draft gives the Nepali army 30 days to leave the valley. | demanded term IN withdrawal
            Nepal and India talk. Nepal handed over a memorandum. It would have India lift the blockade and quit the valley. | demanded term NP other; demanded term NP withdrawal
            Nepal and India talk. India's plan, leaked on Monday, would force Nepal to hold elections. | demanded term IN elections
            Nepal and India talk. The Chinese draft, which Beijing put forward in May, bars Nepal from hosting foreign bases. | proposed term CN no_foreign_troops
            Nepal and India talk. India's plan limits the size of the Nepali army. | demanded term IN force_limits
            Nepal and India talk. India's plan says that Nepal must leave the valley. | demanded term IN withdrawal
            Nepal and India talk. India's plan has nothing to say, and makes no mention of prisoners. | nothing
            # a paper that asks for something is known to the sentences behind
            Nepal and India talk. India's draft gives Nepal a month to leave the valley. Its police would take over. Indian soldiers would withdraw too. | demanded term IN withdrawal; proposed term IN withdrawal
            # both sides have signed it
            Armenia and Azerbaijan signed a treaty. It rules out foreign bases on the border. | term ? no_foreign_troops
            """)
    void whoeverAsksIsTheAuthor(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Sudan and the RSF talk. Khartoum demands that the RSF leave the hospitals. The RSF refused that. | demanded term SD withdrawal; rejected term SD withdrawal
            Sudan and the RSF talk. Khartoum demands that the RSF leave the hospitals, a demand that the RSF has rejected. | demanded term SD withdrawal; rejected term SD withdrawal
            Sudan and the RSF talk. The RSF refuses to leave the hospitals. | rejected term SD withdrawal
            Moscow and Kyiv talk. Kyiv rejected Moscow's demand to recognise Crimea as Russian. | rejected term RU recognition
            Moscow and Kyiv talk. Kyiv will never recognise the annexation of Crimea. | rejected term RU recognition
            Armenia and Georgia talk. An Armenian proposal to pull the troops back was turned down by Georgia. | rejected term AM withdrawal
            Armenia and Azerbaijan talk. Baku demands that Yerevan open a corridor, but Armenia did not accept it. | demanded term AZ other; rejected term AZ other
            Armenia and Azerbaijan talk. Yerevan called the demand for a corridor unacceptable. | rejected term AZ other
            Moscow and Kyiv talk. Kyiv's paper rules out neutrality. | rejected term RU neutrality
            Iran and the United States talk. Iran says that enrichment is not negotiable. | rejected Iran: term US other
            Colombia and the ELN talk. Bogota rejected as absurd the ELN's demand for a demilitarised zone. | rejected term ELN other
            Yemen and the Houthis talk. The Houthis demanded to open the airport, and the government refused to mix this with the prisoners. | demanded term HOUTHIS other; rejected term HOUTHIS other
            Iran and the United States talk. Washington demands zero enrichment, which Tehran calls a red line. | demanded term US other; rejected term US other
            Iran and the United States talk. Disarmament is a red line for Tehran. | rejected term US other
            Sudan and the RSF talk. Khartoum said it would not lift the siege. | rejected Sudan: term RSF other
            Nepal and India talk. The Indian army had shot down 20 Nepalese drones. | nothing
            Israel and Hamas talk. Hamas refused to comment. | nothing
            """)
    void whatIsRefusedStaysTheTermOfWhoeverAsksForIt(String text, String claims) {
        assertThat(terms(text)).isEqualTo(claims);
    }

    @Test
    void aListGivesOneTermALine() {
        String text = """
                The talks between the Congolese government and M23 went on.

                M23 repeated its demands to the Congolese government at the talks in Doha on Tuesday morning, which its spokesman read out:

                - the withdrawal of troops from Walikale

                - an amnesty for its fighters

                The government is silent.
                """;
        assertThat(terms(text)).isEqualTo("demanded term M23 withdrawal; demanded term M23 other");
    }

    @Test
    void headingsTellWhoseTheListsAreAndNumbersAreNoSentences() {
        String text = """
                The talks between Sudan and the RSF went on.

                Sudan's conditions

                1. Withdrawal of the RSF from all cities.

                2. Its heavy weapons are handed over.

                The RSF's conditions

                • An end to foreign arms deliveries and new elections

                Nobody has answered yet.
                """;
        assertThat(terms(text))
                .isEqualTo("demanded term SD withdrawal; demanded term SD other; demanded term RSF stop_arms;"
                        + " demanded term RSF elections");
    }

    static String terms(String text) {
        return Told.some(text, " term ", "term ");
    }
}
