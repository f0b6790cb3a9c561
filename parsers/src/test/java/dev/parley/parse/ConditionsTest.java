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
            # if what is done, something would be done, or somebody is ready to do it
            Nepal and India talk. Kathmandu would lay down its arms if India first left the valley.              | demanded term NP withdrawal
            Nepal and India talk. India said it was ready to sign if Nepal withdrew its troops and held elections. | demanded India: term IN withdrawal; demanded India: term IN elections
            Nepal and India talk. If India breaks the truce, Nepal would leave the talks.                         | nothing
            Nepal and India talk. India said it would sign if the talks made progress.                            | nothing
            # what is to be done before talks go on
            Congo and M23 talk. The M23 demanded that its men be freed before any negotiation.                    | demanded term M23 prisoner_exchange
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
