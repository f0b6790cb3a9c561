package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-overs that are still to come, and those of which is only asked or left open whether there are any; {@link Told} has the form of the lines. */
class ToComeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The next exchange is due on Tuesday. | expected prisoners_of_war on 2025-06-17
            A new exchange of prisoners will be held before the end of June. | expected prisoners_of_war on 2025-06-14/2025-06-30
            The exchange is expected to be completed by 20 June. | expected prisoners_of_war on 2025-06-14/2025-06-20
            The 16 Congolese soldiers held by the M23 are to go back to Congo next week. | expected prisoners_of_war M23>CD 16 on 2025-06-16/2025-06-22
            Kinshasa ordered that 20 more prisoners be freed. | expected prisoners_of_war CD>? 20
            """)
    void whatIsDueIsToCome(String sentence, String line) {
        assertThat(Told.behindExchange(sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A fifth, a soldier wounded last week, is to be freed on Wednesday. | expected prisoners_of_war M23>CD 1 on 2025-06-18
            The sixth, who is ill, would follow on Thursday. | expected prisoners_of_war M23>CD 1 on 2025-06-19
            Another ten would follow on Friday, and the last three on Monday. | expected prisoners_of_war M23>CD 10 on 2025-06-20; expected prisoners_of_war M23>CD 3 on 2025-06-16
            The last of the three stages is due on Tuesday. | expected prisoners_of_war on 2025-06-17
            Two more stages were due to take place before 20 June. | expected prisoners_of_war on 2025-06-14/2025-06-20
            The rest are due on Tuesday. | expected prisoners_of_war M23>CD on 2025-06-17
            It was the fourth such operation since March. | prisoners_of_war on 2025-06-11 ordinal 4
            A military operation is planned for Tuesday. | ~~
            The rest of the aid is due on Tuesday. | ~~
            Kinshasa put the number of soldiers brought home since the war began at 452. | Democratic Republic of Congo: prisoners_of_war M23>CD 452 so far
            """)
    void moreOfThemGoWhereThoseBeforeWent(String sentence, String lines) {
        String before = "The M23 handed over four captured soldiers to Kinshasa on Wednesday.\n";
        assertThat(String.join("; ", Told.behind(before, sentence))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left for talks on resuming prisoner swaps.",
                "The statement did not specify when and where the exchange would take place.",
                "The mediators have no influence on the decision on who is freed.",
                "It is up to the envoys to decide when the captives are freed."
            })
    void whatIsOnlyAskedNobodyTells(String sentence) {
        assertThat(Told.behindExchange(sentence)).isEmpty();
    }
}
