package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several meetings told together by day and city, calls, and those who host them; {@link Told} has the form of the lines. */
class DaysOfSeveralRoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oman and Qatar met on April 3 and May 2 in Geneva and, in between, on April 20 in Rome. | round on 2025-04-03 in Geneva; round on 2025-05-02 in Geneva; round on 2025-04-20 in Rome
            Oman and Qatar have met three times: on April 3 in Geneva, on April 20 in Rome and on May 2 in Oslo. | round on 2025-04-03 in Geneva; round on 2025-04-20 in Rome; round on 2025-05-02 in Oslo
            Earlier rounds were held on March 5 in Geneva and on April 2 in Rome. | round on 2025-03-05 in Geneva; round on 2025-04-02 in Rome
            Earlier rounds took place in Geneva on April 3 and May 2 and in Rome on April 20. | round on 2025-04-03 in Geneva; round on 2025-05-02 in Geneva; round on 2025-04-20 in Rome
            Envoys of Oman and Qatar sat down in Geneva on March 3, and again on April 9. | round on 2025-03-03 in Geneva; round on 2025-04-09 in Geneva
            Oman and Qatar met in Geneva on March 3 and April 9. | round on 2025-03-03 in Geneva; round on 2025-04-09 in Geneva
            Oman and Qatar met in Geneva on May 6 and 7. | round on 2025-05-06/2025-05-07 in Geneva
            """)
    void eachDayGoesWithItsCity(String text, String lines) {
        assertThat(Told.some(text, "round ", "round")).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Omani minister Ana Vidal spoke to her Qatari counterpart, Omar Karim, by phone on Monday. | round on 2025-06-09
            Omani minister Ana Vidal talked to her Qatari counterpart over the hotline on Monday. The call lasted 40 minutes. | round on 2025-06-09; round on 2025-06-09 for 40 minutes
            Oman's president and Qatar's emir spoke by phone on Monday. Their conversation went on for an hour. | round on 2025-06-09; round on 2025-06-09 for 60 minutes
            The talks in Geneva ended on Monday after a little more than three hours. | round on 2025-06-09 in Geneva for ~180..195 minutes
            Omani minister Ana Vidal met Qatar's Omar Karim in Amman on Monday. Jordan's king hosted the two men. | round on 2025-06-09 in Amman; round on 2025-06-09 in Amman host JO
            Ana Vidal, the UN envoy, shuttled between the delegations in Geneva on Monday. | round on 2025-06-09 in Geneva
            """)
    void callsAndHostsAreToldOfMeetings(String text, String lines) {
        assertThat(Told.some(text, "round ", "round")).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A third meeting is likely at the weekend, a source in Muscat said. | expected round 3 on 2025-06-14/2025-06-15
            A second round is possible next week in Rome. | expected round 2 on 2025-06-16/2025-06-22 in Rome
            A meeting of Oman and Qatar, which was to have been held in Geneva on Sunday, has been called off. | denied round on 2025-06-15 in Geneva
            A meeting of Oman and Qatar, which was to have been held in Geneva on Thursday, was called off. | denied round on 2025-06-12 in Geneva
            The two teams will be back at the table in Geneva on Monday. | expected round on 2025-06-16 in Geneva
            """)
    void whatIsToComeIsNotOver(String text, String lines) {
        assertThat(Told.some(text, "round ", "round")).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board met on March 3 in Berlin and on April 4 in Munich.",
                "She talked to her brother by phone on Monday.",
                "The minister spoke to reporters by video on Tuesday.",
                "The call for donors went on for three days.",
                "The hotel hosted the two men who had fled the fighting.",
                "Rains are likely at the weekend in Khartoum."
            })
    void othersMeetAndCallToo(String text) {
        assertThat(Told.some(text, "round ", "round")).isEqualTo("nothing");
    }
}
