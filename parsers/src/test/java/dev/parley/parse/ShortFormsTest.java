package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The group", "the movement": whom the words mean where only one side is named. {@link Told} has the form of the lines. */
class ShortFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hamas said on Monday that the group had freed two hostages.                | Hamas: hostages HAMAS>? 2 on 2025-06-09",
                "Hamas official Osama Saleh said the group had freed two hostages.          | Osama Saleh: hostages HAMAS>? 2",
                "The PKK has declared its war over. The group freed eight soldiers on Monday. | prisoners_of_war PKK>? 8 on 2025-06-09",
                "An M23 spokesman, Luc Tango, said the movement had freed 30 soldiers.      | Luc Tango: prisoners_of_war M23>? 30",
                "Fatah and the PKK differ. The PKK is armed. The group freed eight soldiers. | prisoners_of_war PKK>? 8",
            })
    void theGroupIsTheOneNamedLast(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A group freed eight soldiers on Monday, Luc Tango of the Red Cross said. | Luc Tango: prisoners_of_war 8 on 2025-06-09",
                "The group freed eight soldiers on Monday. Hamas is another.              | prisoners_of_war 8 on 2025-06-09",
            })
    void aGroupNotNamedBeforeStaysOpen(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A statement by the Armenian Defence Ministry said four soldiers had been freed. | Armenian Ministry of Defence: prisoners_of_war 4",
                "A statement from the Red Cross said four soldiers had been freed. | International Committee of the Red Cross: prisoners_of_war 4",
            })
    void aStatementSaysWhatItsAuthorSays(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India said Pakistan had repatriated 199 fishermen.            | India: detainees PK>IN 199",
                "Uganda handed back the remains of 41 Sudanese soldiers.       | remains UG>SD 41",
                "Uganda returned 12 Sudanese soldiers.                         | prisoners_of_war UG>SD 12",
                "Uganda sent home 12 Sudanese soldiers.                        | prisoners_of_war UG>SD 12",
                "Uganda freed 12 Sudanese soldiers.                            | prisoners_of_war UG>? 12",
                "Uganda freed 40 of its 60 prisoners.                          | prisoners_of_war UG>? 40",
            })
    void thoseGivenBackGoWhereTheyComeFrom(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }
}
