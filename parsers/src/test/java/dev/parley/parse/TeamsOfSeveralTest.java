package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delegates who are told together, or by one another; {@link Told} has the form of the lines. */
class TeamsOfSeveralTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The Omani team is composed of Salim Harthi, Ambassador Aisha Harb, and General Omar Bashir. | delegation OM Salim Harthi; delegation OM Aisha Harb (Ambassador); delegation OM Omar Bashir (General)
            The Omani team is led by Salim Harthi, a judge, and Justice Minister Aisha Harb. | delegation OM Salim Harthi head (judge); delegation OM Aisha Harb head (Justice Minister)
            Representing Oman will be Salim Harthi and General Omar Bashir. | delegation OM Salim Harthi; delegation OM Omar Bashir (General)
            The Omani team is chaired by Minister of Foreign Affairs Salim Harthi. | delegation OM Salim Harthi head (Minister of Foreign Affairs)
            """)
    void allOfATeamAreOfItsParty(String text, String lines) {
        assertThat(String.join("; ", Told.by(text))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The chief negotiators of Serbia and Kosovo, Marko Ilic and Besa Hoti, did not speak. | delegation RS Marko Ilic head (chief negotiator); delegation XK Besa Hoti head (chief negotiator)
            She wrote to chief negotiators Marko Ilic for Serbia and Besa Hoti for Kosovo. | delegation RS Marko Ilic head (chief negotiator); delegation XK Besa Hoti head (chief negotiator)
            """)
    void twoNegotiatorsAreOfThePartiesNamedWithThem(String text, String lines) {
        assertThat(String.join("; ", Told.by(text))).isEqualTo(lines);
    }

    @Test
    void theCounterpartOfOneWhoLeadsLeadsToo() {
        String chief = "Oman's chief negotiator, Salim Harthi, ";
        String line = "delegation OM Salim Harthi head (chief negotiator)";
        assertThat(Told.by(chief + "and his Qatari counterpart, Nasser Attiya, left early."))
                .containsExactly(line, "delegation QA Nasser Attiya head");
        assertThat(Told.by(chief + "left early. His Qatari counterpart, justice minister Nasser Attiya, stayed."))
                .containsExactly(line, "delegation QA Nasser Attiya head (justice minister)");
        assertThat(Told.by("Omani minister Salim Harthi called his Qatari counterpart, Nasser Attiya."))
                .isEmpty();
    }

    @Test
    void twoTeamsWhoseHeadsCommasAddMeet() {
        assertThat(
                        Told.by(
                                "The Omani team, headed by Salim Harthi, and the Qatari one, led by Nasser Attiya, met in Geneva on Monday."))
                .contains("round on 2025-06-09 in Geneva");
    }

    @Test
    void aDayOfARoundDoesNotNarrowItsDays() {
        assertThat(Told.by(
                        "Oman and Qatar ended two days of talks in Geneva on Thursday. Their teams sat together for three hours on Wednesday."
                                + " The talks in Geneva were led by a judge."))
                .contains("round on 2025-06-11/2025-06-12 in Geneva");
    }
}
