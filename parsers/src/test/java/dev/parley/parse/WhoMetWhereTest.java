package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who met, where and for which round, however much stands between the words that tell it; {@link Told} has the form of the lines. */
class WhoMetWhereTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The talks are being held in Germany's capital, Berlin. | round in Berlin
            The talks between Tbilisi and the rebels were held in Georgia's capital Tbilisi on Monday. | round on 2025-06-09 in Tbilisi
            Envoys of both sides met in the Ethiopian capital, Addis Ababa. | round in Addis Ababa
            Envoys of both sides met in Jeddah, Saudi Arabia, on Monday. | round on 2025-06-09 in Jeddah
            The text was signed in Oslo, Norway, where the negotiations were held. | round in Oslo
            Much was said of the Oslo meeting which began on Monday. | round on 2025-06-09 in Oslo
            """)
    void aCityIsNamedByWhatItIsAndByItsLand(String text, String line) {
        assertThat(Told.by(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Senior officials from Oman and the rebels met in Geneva on Monday. | round on 2025-06-09 in Geneva
            On Monday, negotiators representing Oman and Qatar met in Geneva. | round on 2025-06-09 in Geneva
            In late May, military delegations representing the two sides met in Hurghada. | round on 2025-05-21/2025-05-31 in Hurghada
            Meetings between teams representing Oman's council and its rivals were held in Cairo on Monday. | round on 2025-06-09 in Cairo
            Talks between the warring Omani army and the rebels began in Geneva on Monday. | round on 2025-06-09 in Geneva
            Meeting in Geneva on Monday, envoys of Oman and Qatar discussed little. | round on 2025-06-09 in Geneva
            Oman's president will meet his Qatari counterpart in Geneva on Monday. | expected round on 2025-06-16 in Geneva
            Oman's president spoke by phone with his Qatari counterpart on Monday. | round on 2025-06-09
            Oman and Qatar are enemies. Qatar's emir received the Omani foreign minister in Doha on Monday. | round on 2025-06-09 in Doha
            The UN envoy received the leaders of the two countries in Brussels on Monday. | round on 2025-06-09 in Brussels
            A Joint Border Commission will meet in Geneva before the end of the month. | expected round on 2025-06-14/2025-06-30 in Geneva
            """)
    void whoMetMayBeDescribedAtLength(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The fourth round of the 5+5 Joint Military Commission commenced in Geneva on Monday. | round 4 on 2025-06-09 in Geneva
            The two sides began a border committee meeting in Geneva on Monday and concluded it today. | round on 2025-06-09/2025-06-14 in Geneva
            The envoys returned to Geneva on Monday for the 33rd round of Formal Exploratory Talks. | round 33 on 2025-06-09 in Geneva
            The sixth cycle of negotiations between Colombia and the National Liberation Army (ELN) began this Monday in Havana. | round 6 on 2025-06-09 in Havana
            """)
    void aRoundIsOfTalksOrOfThoseWhoHoldThem(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A third round of fighting broke out in Geneva on Monday.
            A fourth round of voting began in Doha on Monday.
            Omani officials met in Muscat on Monday.
            Oman's president met Qatari businessmen in Doha on Monday.
            The fifth Summit of the African Union, which began on Sunday in Nairobi, was quiet.
            We will see in a week.
            """)
    void otherRoundsAndMeetingsAreNone(String text) {
        assertThat(Told.by(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Thursday's meeting of the two sides in Geneva will finalise the plan. | expected round on 2025-06-19 in Geneva
            The Geneva talks would address prisoners, Oman said. | expected Oman: round in Geneva
            The negotiations in Doha would not be resolved in days, Oman said. | expected Oman: round in Doha
            "We won't have the talks today," Oman's envoy said. | denied round on 2025-06-14
            Talks between Oman and the rebels scheduled on June 20 in Geneva will be brief. | expected round on 2025-06-20 in Geneva
            """)
    void whatAMeetingWillDoItDoesWhenItIsHeld(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The talks were interrupted, but they resumed in May in Geneva. | round on 2025-05-01/2025-05-31 in Geneva
            The army's delegation has returned to Jeddah, ready to begin a new round of talks. | round in Jeddah
            The talks, which began at 3:00 PM and lasted over two hours, were quiet. | round for 120.. minutes
            """)
    void aClauseGoesOnWithWhatWasToldBefore(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Talks on the exchange of prisoners were held in Doha on Monday. | round on 2025-06-09 in Doha
            A round of talks between Oman and the rebels on the handover of bodies took place on Monday. | round on 2025-06-09
            Talks on the release of hostages and a truce were held in Doha. | round in Doha
            """)
    void whatIsTalkedAboutIsNotDone(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }
}
