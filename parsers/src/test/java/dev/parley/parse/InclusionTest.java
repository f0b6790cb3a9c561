package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a hand-over told before, and who is named in return. {@link Told} has the form of the lines. */
class InclusionTest {
    private static final String BEFORE =
            "Georgia and Abkhazia's rebels swap prisoners.\nGeorgia returned 215 prisoners to Armenia on Friday, ten of them foreigners.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The released prisoners include 108 members of one regiment. | prisoners_of_war GE>AM 108 on 2025-06-13",
                "Those freed included 23 women and four children.            | prisoners_of_war GE>AM 23 on 2025-06-13; children GE>AM 4 on 2025-06-13",
                "They included four civilians and nine fishermen.            | civilians GE>AM 4 on 2025-06-13; prisoners_of_war GE>AM 9 on 2025-06-13",
                "The group included 23 women.                                | prisoners_of_war GE>AM 23 on 2025-06-13",
                "Among the released men are 124 officers.                    | prisoners_of_war GE>AM 124 on 2025-06-13",
                "The plan included 23 points.                                | nothing",
            })
    void thoseWhoAreIncludedWentTheSameWay(String sentence, String claims) {
        assertThat(String.join("; ", Told.behind(BEFORE, sentence)).replaceFirst("^$", "nothing"))
                .isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Georgia got 200 prisoners of war from Armenia in exchange for Viktor Dranko. | prisoners_of_war AM>GE 200; detainees GE>AM 1",
                "Georgia freed 20 prisoners in return for Ana Vidal and Peter Holt.           | prisoners_of_war GE>AM 20; detainees AM>GE 2",
            })
    void whoeverIsNamedInReturnGoesTheOtherWay(String sentence, String claims) {
        assertThat(String.join("; ", Told.behind("Georgia and Armenia have prisoners of war to exchange.\n", sentence)))
                .isEqualTo(claims);
    }
}
