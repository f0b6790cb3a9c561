package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several groups that one verb moves, each with its number, and verbs left out. {@link Told} has the form of the lines. */
class SeveralGroupsTest {
    private static final String SIDES = "Peru and Chile are at war over prisoners of war.\n";

    private static String claims(String sentence) {
        return String.join("; ", Told.behind(SIDES, sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Red Cross repatriated 93 Peruvian and 70 Chilean prisoners of war. | prisoners_of_war CL>PE 93; prisoners_of_war PE>CL 70",
                "The remains of 11 Peruvian and 20 Chilean soldiers were repatriated.   | remains CL>PE 11; remains PE>CL 20",
                "The remains of four Peruvians and 43 Chileans were returned.           | remains 4; remains 43",
                "Peru returned the bodies of 12 soldiers and nine prisoners.            | remains PE>? 12; prisoners_of_war PE>CL 9",
                "Four soldiers and a cook were released.                                | prisoners_of_war 4",
                "Four soldiers and a policeman were released by Peru.                   | prisoners_of_war PE>CL 4; prisoners_of_war PE>CL 1",
                "58 prisoners of war (POWs) and 25 civilians were freed by Peru.        | prisoners_of_war PE>CL 58; civilians PE>CL 25",
            })
    void eachGroupIsAHandOverOfItsOwn(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }

    @Test
    void aNumberWithAVerbOfItsOwnIsMovedByNoOther() {
        assertThat(claims("Peru handed over 15 bodies, and about 200 more are to be returned."))
                .isEqualTo("remains PE>? 15; expected remains ~200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru freed Ana Vidal and four other prisoners.              | prisoners_of_war PE>CL 5",
                "Peru freed Ana Vidal, Peter Holt and five other Chileans.   | prisoners_of_war PE>CL 7",
                "Peru released Ana Vidal and six more.                       | prisoners_of_war PE>CL 7",
                "Peru freed Ana Vidal and two policemen.                     | prisoners_of_war PE>CL 2",
            })
    void thoseNamedAreCountedWithTheOthers(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima promised to free 32 Chilean soldiers, Santiago two Peruvian ones. | expected prisoners_of_war PE>CL 32; expected prisoners_of_war CL>PE 2",
                "Lima promised to free 32 soldiers, Santiago - two.                     | expected prisoners_of_war PE>CL 32; expected prisoners_of_war CL>PE 2",
                "Peru freed 177 prisoners, and the Chileans 241.                        | prisoners_of_war PE>CL 177; prisoners_of_war CL>PE 241",
                "Peru freed 177 prisoners and the Government of Chile two.              | prisoners_of_war PE>CL 177; prisoners_of_war CL>PE 2",
                "Peru undertook to release 32 soldiers, and the Government of Chile two. | agreement prisoners_of_war CL>PE 2 PE>CL 32",
            })
    void aVerbLeftOutIsTheOneBefore(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru and Chile freed 46 captives each.           | prisoners_of_war CL>PE 46; prisoners_of_war PE>CL 46",
                "Peru and Chile held an exchange, freeing 46 captives each. | prisoners_of_war CL>PE 46; prisoners_of_war PE>CL 46",
            })
    void twoWhoFreeAsManyEachFreeThemToEachOther(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru repatriated 18 Chilean soldiers following talks in Oslo. | prisoners_of_war PE>CL 18",
                "Peru repatriated 18 Bolivian soldiers.                        | prisoners_of_war PE>? 18",
                "Peru repatriated 18 Peruvian soldiers.                        | prisoners_of_war CL>PE 18",
            })
    void aStateSendsHomeThoseOfOthers(String sentence, String claims) {
        assertThat(claims(sentence)).startsWith(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru got back 75 soldiers and Chile 75.        | prisoners_of_war CL>PE 75; prisoners_of_war PE>CL 75",
                "Peru received 27 bodies and Chile 1,212.       | remains CL>PE 27; remains PE>CL 1212",
                "Lima brought home 95 of its soldiers and Santiago 80. | prisoners_of_war CL>PE 95; prisoners_of_war PE>CL 80",
            })
    void whoeverHasANumberBehindAnotherGetsThemAsThatDid(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru released one more group of Chilean soldiers.                      | prisoners_of_war PE>CL",
                "Peru released two batches of Chilean soldiers.                         | prisoners_of_war PE>CL",
                "Peru released one group of 35 prisoners.                               | prisoners_of_war PE>CL 35",
                "A total of 61 members of the Chilean army were released.               | prisoners_of_war PE>CL 61",
                "In return, 150 prisoners of war of the Peruvian Army were transferred. | prisoners_of_war CL>PE 150",
                "Forty prisoners of Chile were released.                                | prisoners_of_war 40",
            })
    void groupsAreNoPeopleAndSoldiersOfAnArmyAreItsOwn(String sentence, String claims) {
        assertThat(claims(sentence)).isEqualTo(claims);
    }
}
