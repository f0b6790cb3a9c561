package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a party wants done before it does anything itself; each text first names the two sides. {@link Told} has the form of the lines. */
class ConditionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what has to come first
            Mali and the JNIM talk. The JNIM said the deal would take effect only once the blockade was lifted.   | demanded JNIM: term JNIM other
            Congo and M23 talk. The M23 says there will be no accord unless its men are freed from jail.          | demanded M23: term M23 prisoner_exchange
            Armenia and Azerbaijan talk. Baku refuses to talk until Yerevan lifts the blockade.                   | demanded term AZ other
            # without what nothing is done
            Georgia and Russia talk. There will be no treaty without a withdrawal from the valley, Tbilisi said.  | demanded Georgia: term GE withdrawal
            Georgia and Russia talk. Tbilisi cannot sign without security guarantees, its president said.         | demanded term GE other
            Georgia and Russia talk. Nobody left without a copy of the withdrawal plan, Tbilisi said.             | nothing
            # what is not to last while nothing is done: it has to end
            Nepal and India talk. "No treaty as long as the blockade lasts," Kathmandu said.                      | demanded Nepal: term NP other
            Nepal and India talk. There can be no meeting while our comrades are in jail, Kathmandu said.         | demanded Nepal: term NP prisoner_exchange
            Nepal and India talk. Kathmandu will sign nothing while arms flow to the rebels, its army said.       | nothing
            Nepal and India talk. There can be no treaty while arms flow to the rebels, Kathmandu said.           | demanded Nepal: term NP stop_arms
            Nepal and India talk. We will never sign as long as India occupies our territory, Kathmandu said.     | demanded Nepal: term NP withdrawal
            Nepal and India talk. The captives were not fed while the army withdrew, Kathmandu said.              | nothing
            Congo and M23 talk. A deal will hold only when all captives are freed, Kinshasa said.                 | demanded Democratic Republic of Congo: term CD prisoner_exchange
            Congo and M23 talk. Kinshasa said it would believe in the deal only when the gate opens.              | nothing
            # if what is done, something would be done, or somebody is ready to do it
            Nepal and India talk. Kathmandu would lay down its arms if India first left the valley.              | demanded term NP withdrawal
            Nepal and India talk. India said it was ready to sign if Nepal withdrew its troops and held elections. | demanded India: term IN withdrawal; demanded India: term IN elections
            Nepal and India talk. If India breaks the truce, Nepal would leave the talks.                         | nothing
            Nepal and India talk. India said it would sign if the talks made progress.                            | nothing
            Sri Lanka and the Tigers talk. The LTTE would return to the talks if Colombo reopened the road.       | demanded term LTTE other
            # but who warns of something asks for nothing
            Israel and Hamas talk. Hamas would leave the talks if Israel broke the truce.                         | nothing
            Israel and Hamas talk. The truce would collapse if Israel reopened the road, Hamas said.              | nothing
            # what is to be done before talks go on
            Congo and M23 talk. The M23 demanded that its men be freed before any negotiation.                    | demanded term M23 prisoner_exchange
            # whatever is to be done by others, named or not
            Nepal and the Maoists talk. The Maoists are ready to join, Prachanda said, provided the king gives up command. | demanded term MAOISTS other
            Nepal and the Maoists talk. The Maoists will not disarm unless the army is confined to barracks, Prachanda said. | demanded Prachanda: term MAOISTS withdrawal
            Turkey and the PKK talk. The PKK said a congress could be held only if its jailed founder was allowed to lead it. | demanded Kurdistan Workers' Party: term PKK prisoner_exchange
            Nepal and India talk. India provided the rebels with drones, Kathmandu said.                          | nothing
            Congo and M23 talk. The M23 said it would attend only if it was invited in writing.                   | nothing
            Iran and the United States talk. There will be no deal until Putin and I get together, Trump said.     | nothing
            # each of several verbs is one
            Sudan and the RSF talk. Sudan would agree only if the RSF quit the towns and gathered in camps.       | demanded term SD withdrawal; demanded term SD other
            Thailand and Cambodia talk. Bangkok will open the border only when Cambodia pulls back its guns, clears the mines and acts against fraud. | demanded term TH withdrawal; demanded term TH other; demanded term TH other
            Iran and Israel talk. Iran ruled out disarmament for as long as Israeli strikes continue.              | demanded term IR ceasefire; rejected term IL other
            # an answer to an offer on a condition answers the offer
            Afghanistan and the Taliban talk. Kabul would talk, provided the Taliban reduced their attacks. The Taliban called it a non-starter. | demanded term AF other
            # what is made a condition
            Yemen and the Houthis talk. The government had made his release a condition for any deal.             | demanded term YE prisoner_exchange
            Yemen and the Houthis talk. The Houthis' two conditions — that the airport be opened and that salaries be paid — are old. | demanded term HOUTHIS other; demanded term HOUTHIS other
            # what is given in return is a term where the words name it
            Israel and Hamas talk. Hamas would free the captives in return for an end of the siege.               | demanded term HAMAS other
            Israel and Hamas talk. Israel would accept much in return for peace.                                  | nothing
            """)
    void whatHasToComeFirstIsATerm(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }
}
