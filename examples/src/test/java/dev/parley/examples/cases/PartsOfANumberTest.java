package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Finding;
import org.junit.jupiter.api.Test;

/**
 * 3 January 2024, the 49th exchange: 230 to Ukraine, told as 224 + 6, as 130 + 55 + 38 + 1 + 6, as 225 + 5 and as 182 + 48; 248 to Russia, of whom
 * a version from Moscow counts 173.
 */
class PartsOfANumberTest {
    private final Case january3 = Case.of(2);

    @Test
    void partsOfTheWholeRefineIt() {
        assertThat(january3.matter("prisoners_of_war RU -> UA 2024-01-03").toString())
                .contains("""
              quantity          refined         Coordination Headquarters for the Treatment of Prisoners of War
                                                alone states 230. 225, 224, 182, 130, 55, 48, 38, 5 and 1 are
                                                parts of it, told beside it by text dnipro-herald. The whole is
                                                the sum of its parts: 230 = 224 + 6 holds, 230 = 6 + 130 + 55 +
                                                38 + 1 holds, 224 = 130 + 55 + 38 + 1 holds, 2 more.
            """);
        assertThat(january3.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(230));
    }

    @Test
    void theSixCiviliansAreOneOfTheParts() {
        assertThat(january3.told("civilians RU -> UA 2024-01-03", "quantity"))
                .isEqualTo("quantity single: 6 (text dnipro-herald)");
    }

    @Test
    void aNumberOfAnotherScopeIsNoOtherCount() {
        assertThat(january3.told("prisoners_of_war UA -> RU 2024-01-03", "quantity"))
                .isEqualTo("quantity different_scope: 248 (Russian Ministry of Defence) | 75 (text harbour-wire) | "
                        + "173 (text harbour-wire)");
        assertThat(january3.account("UA -> RU").delivered()).isEqualTo(Quantity.exactly(248));
    }

    @Test
    void eachWayOfBreakingItDownAddsUp() {
        assertThat(january3.all().checks())
                .flatExtracting(Check::findings)
                .extracting(Finding::line)
                .containsExactly(
                        "according to everybody: 230 = 224 + 6 holds",
                        "according to everybody: 230 = 6 + 130 + 55 + 38 + 1 holds",
                        "according to everybody: 224 = 130 + 55 + 38 + 1 holds",
                        "according to everybody: 230 = 225 + 5 holds",
                        "according to everybody: 230 = 182 + 48 holds",
                        "according to everybody: 248 = 173 + 75 holds");
    }

    @Test
    void nothingIsContested() {
        assertThat(january3.contested()).isEmpty();
    }
}
