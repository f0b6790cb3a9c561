package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One hand-over of which one sentence gives the numbers of several accounts: each number is its account's, and nobody else's. */
class TwoAccountsTest {
    /** What the article has told before: what is handed over, by whom and when. */
    private static final String BEFORE = "Kinshasa handed over the bodies of fighters to the M23 on Wednesday.\n";

    private static ImmutableList<String> claims(String sentence) {
        return Told.behind(BEFORE, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It handed over 45 bodies to the M23 according to Kinshasa and 48 according to the M23.",
                "It handed over 45 bodies to the M23, according to Kinshasa, or 48, according to the M23.",
                "It handed over 45 bodies to the M23 per Kinshasa and 48 per the M23.",
                "It handed over 45 bodies to the M23 by Kinshasa's count and 48 by the M23's.",
                "It handed over 45 bodies to the M23 by Kinshasa's count and 48 by the M23's count.",
                "Kinshasa put the number at 45, the M23 at 48.",
                "Kinshasa counted 45 bodies, the M23 48.",
                "Kinshasa spoke of 45 bodies, while the M23 spoke of 48."
            })
    void eachAccountHasItsNumber(String sentence) {
        assertThat(claims(sentence))
                .containsExactly(
                        "Democratic Republic of Congo: remains CD>M23 45 on 2025-06-11",
                        "M23: remains CD>M23 48 on 2025-06-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa handed over 45 bodies to the M23 (48 according to the M23).",
                "Kinshasa handed over 45 bodies to the M23, or 48 according to the M23.",
                "Kinshasa handed over 45 bodies to the M23 - 48 by the M23's reckoning.",
            })
    void besideWhatTheReporterTellsAnAccountHasItsNumberAlone(String sentence) {
        assertThat(claims(sentence))
                .containsExactly("remains CD>M23 45 on 2025-06-11", "M23: remains CD>M23 48 on 2025-06-11");
    }

    @Test
    void threeAccountsAreThree() {
        assertThat(claims(
                        "It handed over 45 bodies to the M23 according to the Red Cross, 46 according to Kinshasa and 48 according to "
                                + "the M23."))
                .containsExactly(
                        "International Committee of the Red Cross: remains CD>M23 45 on 2025-06-11",
                        "Democratic Republic of Congo: remains CD>M23 46 on 2025-06-11",
                        "M23: remains CD>M23 48 on 2025-06-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It handed over 45 bodies and 12 captives to the M23, according to Kinshasa.",
                "It handed over 45 bodies and 12 captives to the M23, Kinshasa said.",
                "According to Kinshasa, it handed over 45 bodies and 12 captives to the M23."
            })
    void oneAccountOfSeveralNumbersIsOfAllOfThem(String sentence) {
        assertThat(claims(sentence))
                .containsExactly(
                        "Democratic Republic of Congo: remains CD>M23 45 on 2025-06-11",
                        "Democratic Republic of Congo: prisoners_of_war CD>M23 12 on 2025-06-11");
    }

    @Test
    void anAccountStandsForWhatIsToldSinceTheAccountBefore() {
        assertThat(
                        claims(
                                "It handed over 45 bodies to the M23, according to the Red Cross, and 12 captives, according to Kinshasa."))
                .containsExactly(
                        "International Committee of the Red Cross: remains CD>M23 45 on 2025-06-11",
                        "Democratic Republic of Congo: prisoners_of_war CD>M23 12 on 2025-06-11");
    }
}
