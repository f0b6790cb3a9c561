package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hand-overs are, and of which day, where their own words leave it open; {@link Told} has the form of the lines. */
class UndatedHandOversTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Nine soldiers who had been in the custody of Uganda since February were handed over. | prisoners_of_war UG>? 9 on 2025-06-11
            During that phase, 33 soldiers were freed. | prisoners_of_war 33
            The M23 has freed 845 of 1,000 soldiers. | prisoners_of_war M23>? 845 so far
            With Wednesday's release, 21 soldiers have been let go so far. | prisoners_of_war 21 so far
            """)
    void aDayOfSomethingElseIsNotTheirs(String sentence, String line) {
        assertThat(Told.behindExchange(sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Red Cross handed over 40 prisoners to Kinshasa on Friday. | prisoners_of_war ?>CD 40 on 2025-06-13
            Teams of the Red Cross brought 40 prisoners to Kinshasa on Friday. | prisoners_of_war ?>CD 40 on 2025-06-13
            """)
    void helpersHoldNobody(String sentence, String line) {
        assertThat(Told.behindExchange(sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Red Cross facilitated the return of 20 soldiers, 17 civilians and 12 bodies on Friday. | prisoners_of_war 20 on 2025-06-13; civilians 17 on 2025-06-13; remains 12 on 2025-06-13
            The Red Cross received five soldiers freed by the M23 on Friday. | prisoners_of_war M23>ICRC 5 on 2025-06-13
            The Red Cross received the bodies of two soldiers on Friday and handed them over to Kinshasa. | remains ?>CD 2 on 2025-06-13
            The Red Cross helped bring 58 freed soldiers to Beni. | prisoners_of_war 58 on 2025-06-11
            The M23 freed 21 soldiers on Friday, taking the number that it says it has let go to 84. | prisoners_of_war M23>? 21 on 2025-06-13; prisoners_of_war M23>? 84 so far
            """)
    void severalAreListedAndHandedOn(String sentence, String lines) {
        assertThat(String.join("; ", Told.behindExchange(sentence))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kinshasa and the M23 signed an accord on 10 March. | agreement ? on 2025-03-10
            Kinshasa and the M23 initialled an accord on 10 March at a meeting hosted by Oman. | agreement ? on 2025-03-10
            An envoy of Kinshasa is expected to sign an agreement on copper on Monday. | nothing
            They left without an agreement, which Oman had brokered in May. | nothing
            The two sides signed an agreement on a truce in May. | nothing
            """)
    void aDealIsOfThoseWhomItsSentenceNames(String sentence, String line) {
        assertThat(Told.some(Told.behindExchange(sentence), "agreement", "agreement"))
                .isEqualTo(line);
    }
}
