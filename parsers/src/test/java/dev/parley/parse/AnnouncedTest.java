package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand-overs that somebody announces, orders or confirms, and who held and who gets those handed over. {@link Told} has the form of the lines. */
class AnnouncedTest {
    private static final String SIDES = "Congo and the M23 have prisoners of war to exchange.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinshasa announced the release of 40 M23 fighters.         | Democratic Republic of Congo: prisoners_of_war CD>M23 40",
                "The M23 announced the release this week of 400 soldiers.   | expected M23: prisoners_of_war M23>? 400 on 2025-06-09/2025-06-15",
                "The M23 ordered the release of two captive policemen.      | expected prisoners_of_war M23>? 2",
                "The army confirmed the release of 12 soldiers.             | Congolese army: prisoners_of_war 12",
                "The M23 welcomed the release of 40 of its fighters.        | prisoners_of_war CD>M23 40",
                "The release of 40 M23 fighters was announced on Monday.    | prisoners_of_war CD>M23 40 on 2025-06-09",
                "Nobody announced the release of 40 M23 fighters.           | nothing",
                "The M23 announced that the release of 700 prisoners is a prerequisite for talks. | nothing",
            })
    void aReleaseThatIsAnnouncedIsOne(String sentence, String claim) {
        String told = String.join("; ", Told.behind(SIDES, sentence));
        assertThat(told.isEmpty() ? "nothing" : told).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the Red Cross handed over 64 soldiers held captive by the M23.    | prisoners_of_war M23>? 64 on 2025-06-09",
                "Soldiers seized by the M23 were handed over by the Red Cross on Monday.     | prisoners_of_war M23>? on 2025-06-09",
                "The M23 released 90 prisoners of war from the Congolese army.               | prisoners_of_war M23>? 90",
                "Congo returned 90 prisoners of war from the M23.                            | prisoners_of_war M23>CD 90",
            })
    void whoeverHeldThemLetsThemGo(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The M23 handed over two men to a humanitarian mission of the Red Cross. | prisoners_of_war M23>ICRC 2",
            })
    void thoseWhoActForAPartyGetThemForIt(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Congo and the M23 agreed to the release of 90 prisoners following mediation by the UN. | agreement prisoners_of_war total 90",
                "Congo and the M23 agreed to the release of 90 prisoners by the army.                   | agreement prisoners_of_war CD>M23 90",
            })
    void whoeverMediatesLetsNobodyGo(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libyan rebels freed 48 Iranians in a prisoner exchange.     | prisoners_of_war 48",
                "Libyan militants freed 48 Iranians in a prisoner exchange.  | prisoners_of_war 48",
            })
    void rebelsAreNotTheStateOfTheirPeople(String text, String claim) {
        assertThat(Told.by(text)).containsExactly(claim);
    }
}
