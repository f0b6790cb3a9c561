package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks that are told by who travels to them or is sent there; {@link Told} has the form of the lines. */
class JourneysToTalksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Hamas negotiators flew to Cairo on Thursday for a new round of talks. | round on 2025-06-12 in Cairo
            The RSF's envoys returned to Jeddah, Saudi Arabia, on Monday to resume negotiations with the army. | round on 2025-06-09 in Jeddah
            An Israeli team left for Doha on Monday to continue negotiations with Hamas. | round on 2025-06-09 in Doha
            A rebel team headed to Nairobi on Monday for another round of talks with Juba. | round on 2025-06-09 in Nairobi
            Israel sent a delegation to Doha on Monday for talks with Hamas. | round on 2025-06-09 in Doha
            """)
    void whoGoesThereForTalksMeetsThere(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Sudanese and rebel ministers are expected to arrive in Kampala for further talks. | expected round in Kampala
            Negotiators of Juba and the rebels would arrive in Addis Ababa on Wednesday for peace talks. | expected round on 2025-06-18 in Addis Ababa
            The Sudanese delegation will travel to Jeddah next week to hold talks with the RSF. | expected round on 2025-06-16/2025-06-22 in Jeddah
            Israel will send its negotiators to Cairo on Sunday for a new round of talks with Hamas. | expected round on 2025-06-15 in Cairo
            Israel is sending a delegation to Doha on Monday to take part in talks with Hamas. | expected round on 2025-06-16 in Doha
            The Hamas delegation went to Cairo for a third round of talks with Israel on June 17 and 18. | expected round 3 on 2025-06-17/2025-06-18 in Cairo
            """)
    void talksAreToComeWhereTheJourneyIs(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            No Hamas delegation plans to travel to Cairo on Tuesday for the talks with Israel. | denied round on 2025-06-10 in Cairo
            The rebels did not travel to Geneva to take part in talks with the army on Monday. | denied round on 2025-06-09 in Geneva
            """)
    void talksAreMissedWhereNobodyGoes(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }
}
