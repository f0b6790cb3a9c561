package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons told by their people or rank alone, persons by name, and groups told with their land. {@link Told} has the form of the lines. */
class NamedByTheirPeopleTest {
    private static final String TALKS =
            "The Taliban and the Afghan government have hostages and prisoners to exchange.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Taliban freed an American on Tuesday.                    | hostages TALIBAN>? 1 on 2025-06-10",
                "The Taliban freed an American and a Dutchman on Tuesday.     | hostages TALIBAN>? 1 on 2025-06-10",
                "The Taliban freed an American and an Australian held since 2016. | hostages TALIBAN>? 2",
                "The Taliban freed a Canadian-Afghan held for two years.      | hostages TALIBAN>? 1",
                "The Taliban freed two university professors.                 | hostages TALIBAN>? 2",
                "Three senior Taliban commanders were freed on Tuesday.       | prisoners_of_war AF>TALIBAN 3 on 2025-06-10",
                "The Taliban freed Ana Vidal and Peter Holt.                  | hostages TALIBAN>? 2",
                "The Taliban freed journalists Ana Vidal and Peter Holt.      | hostages TALIBAN>? 2",
            })
    void oneNeedsNoNoun(String sentence, String claim) {
        assertThat(Told.behind(TALKS, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Taliban released an American and Afghan statement.",
                "The Taliban released an American-brokered plan.",
                "The Taliban released an Afghan film.",
            })
    void aPeoplesNameBeforeANounIsNobody(String sentence) {
        assertThat(Told.behind(TALKS, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lebanon's Hezbollah freed two soldiers.                      | prisoners_of_war HEZBOLLAH>? 2",
                "The Lebanese militant group Hezbollah freed two soldiers.    | prisoners_of_war HEZBOLLAH>? 2",
                "Israel will hand two bodies over to Lebanon's Shiite Hezbollah. | expected remains IL>HEZBOLLAH 2",
                "Seized in a 2006 cross-border raid, two soldiers were returned to Israel by Hezbollah. | prisoners_of_war HEZBOLLAH>IL 2",
            })
    void aGroupToldWithItsLandIsNotTheState(String sentence, String claim) {
        assertThat(Told.behind("Israel and Hezbollah have prisoners to exchange.\n", sentence))
                .containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels freed two soldiers on Tuesday.                        | prisoners_of_war FARC>? 2 on 2025-06-10",
                "Colombian Marxist rebels freed two soldiers on Tuesday.      | prisoners_of_war FARC>? 2 on 2025-06-10",
                "The FARC, which is fighting for the countryside, freed two soldiers. | prisoners_of_war FARC>? 2",
            })
    void rebelsAreTheArticlesGroup(String sentence, String claim) {
        assertThat(Told.behind("The FARC and the government of Colombia have prisoners to exchange.\n", sentence))
                .containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two children aged six and 10 were returned to Kyiv. | children ?>UA 2",
                "The hostages were freed, according to Channel 12, on Tuesday. | hostages on 2025-06-10",
            })
    void agesAndNamesCountNobody(String text, String claim) {
        assertThat(Told.by(text)).anyMatch(told -> told.endsWith(claim));
    }
}
