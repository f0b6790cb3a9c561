package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those of whom a sentence tells that somebody holds them, and the next that they go free. {@link Told} has the form of the lines. */
class HeldBeforeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The M23 captured 30 soldiers in May. They were released on Monday.        | prisoners_of_war M23>? 30 on 2025-06-09",
                "The M23 holds 30 soldiers. They will be released on Monday.               | expected prisoners_of_war M23>? 30 on 2025-06-16",
                "Eight officers were seized by the M23. They were freed on Monday.         | prisoners_of_war M23>? 8 on 2025-06-09",
                "The RSF has held 18 Ugandan soldiers since May. It freed them on Monday.  | prisoners_of_war RSF>? 18 on 2025-06-09",
                "A Ugandan pilot was captured by the RSF. He was freed on Monday.          | prisoners_of_war RSF>? 1 on 2025-06-09",
                "The bodies of 20 soldiers were found. They were returned to Uganda on Monday. | remains ?>UG 20 on 2025-06-09",
                "Uganda has detained five Sudanese men. They were freed on Monday.         | detainees UG>? 5 on 2025-06-09",
            })
    void aPronounMeansThoseWhoAreHeld(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "The M23 killed 30 soldiers in May. They were buried on Monday.",
        "The M23 holds 30 soldiers. It rained in Goma. The roads were closed. They were freed.",
        "The M23 holds one soldier. They were freed on Monday.",
        "The army held the town. They were relieved on Monday.",
    })
    void nobodyElseIsMeant(String text) {
        assertThat(Told.by(text)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uganda said Sudan had freed 100 of its soldiers.             | Uganda: prisoners_of_war SD>UG 100",
                "Uganda said it had returned 15 of its soldiers.              | Uganda: prisoners_of_war ?>UG 15",
                "Uganda has returned 15 of its soldiers.                      | prisoners_of_war ?>UG 15",
            })
    void thoseWhomAnotherIsSaidToFreeAreTheTellers(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uganda handed over three soldiers on Monday.                 | prisoners_of_war UG>? 3 on 2025-06-09",
                "Uganda handed over three soldiers to Sudan on Monday.        | prisoners_of_war UG>SD 3 on 2025-06-09",
            })
    void soldiersWhoAreHandedOverWereHeld(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({"Uganda gave 300 soldiers to the mission.", "Uganda sent three soldiers to Sudan on Monday."})
    void soldiersWhoAreLentWereNot(String text) {
        assertThat(Told.by(text)).isEqualTo(List.of());
    }
}
