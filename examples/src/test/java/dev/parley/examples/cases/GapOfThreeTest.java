package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Finding;
import dev.parley.reconcile.Gap;
import dev.parley.reconcile.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The remains agreed on in June 2025, both ways or one way, and handed over in tranches: the two sums differ by three, one tranche is told by nobody, and
 * few bodies went to Russia.
 */
class GapOfThreeTest {
    private static final String HEADQUARTERS = "Coordination Headquarters for the Treatment of Prisoners of War";

    private final Case june2025 = Case.of(4);

    @Test
    void whatWasAgreedIsContestedInOneDirection() {
        assertThat(june2025.told("remains RU, UA 2025-06-02 round 2", "formula"))
                .isEqualTo("formula contested: reciprocal (Rustem Umerov) | unilateral (Vladimir Medinsky)");
        assertThat(june2025.told("remains RU, UA 2025-06-02 round 2", "quota RU -> UA"))
                .isEqualTo("quota RU -> UA corroborated: 6000 (Rustem Umerov, Vladimir Medinsky)");
        assertThat(june2025.told("remains RU, UA 2025-06-02 round 2", "quota UA -> RU"))
                .isEqualTo("quota UA -> RU contested: 0 (Vladimir Medinsky) | 6000 (Rustem Umerov)");
    }

    @Test
    void ofTheHandOversTheLastAloneIsContested() {
        assertThat(june2025.contested())
                .filteredOn(aspect -> !aspect.contains("round 2"))
                .containsExactly(
                        "remains RU -> UA 2025-06-16: quantity contested: 1245 (" + HEADQUARTERS
                                + ") | 1248 (Vladimir Medinsky)",
                        "remains RU -> UA so far undated: quantity contested: 6057 (" + HEADQUARTERS
                                + ") | 6060 (Vladimir Medinsky)");
    }

    @Test
    void theGapOfThreeLiesWhollyInTheLastTranche() {
        Check count = june2025.check("remains RU -> UA so far undated");
        Gap gap = count.gaps().get(0);

        assertThat(gap.size()).isEqualTo(Quantity.exactly(3));
        assertThat(gap.isLocated()).isTrue();
        assertThat(gap.within()).hasSize(1);
        assertThat(gap.within().get(0).left().get(0).label()).isEqualTo("remains RU -> UA 2025-06-16");
        assertThat(gap.within().get(0).size()).isEqualTo(Quantity.exactly(1248 - 1245));
        assertThat(count.toString()).contains("""
              3 apart: 6060 (Vladimir Medinsky) against 6057 (Coordination Headquarters for the Treatment of
                Prisoners of War), all of it in remains RU -> UA 2025-06-16: 1248 (Vladimir Medinsky) against
                1245 (Coordination Headquarters for the Treatment of Prisoners of War)
            """);
    }

    @Test
    void oneMoreTrancheOfTwelveHundredIsImpliedByEitherTotal() {
        Check count = june2025.check("remains RU -> UA so far undated");

        assertThat(count.findings())
                .extracting(Finding::equation)
                .containsExactly(
                        "6060 = 1212 + 1200 + 1200 + 1248 + 1200 that no claim lists",
                        "6057 = 1212 + 1200 + 1200 + 1245 + 1200 that no claim lists");
        assertThat(count.findings()).extracting(Finding::missing).containsOnly(Optional.of(Quantity.exactly(1200)));
    }

    @Test
    void theBooksTowardsUkraineHoldBothTotals() {
        Account account = june2025.account("RU -> UA");

        assertThat(account.agreed()).isEqualTo(Quantity.exactly(6000));
        assertThat(account.delivered()).isEqualTo(Quantity.between(6057, 6060));
        assertThat(account.outstanding()).isEqualTo(Quantity.exactly(0));
        assertThat(account.surplus()).isEqualTo(Quantity.between(57, 60));
        assertThat(account(Case.KYIV_SAYS).delivered()).isEqualTo(Quantity.exactly(6057));
        assertThat(account(Case.MOSCOW_SAYS).delivered()).isEqualTo(Quantity.exactly(6060));
    }

    private Account account(Reading reading) {
        return Case.account(june2025.ledger().accordingTo(reading), "RU -> UA");
    }

    @Test
    void seventyEightWereHandedToRussia() {
        assertThat(june2025.check("remains UA -> RU so far undated")).hasToString("""
            remains UA -> RU so far undated: the count so far is the sum of the hand-overs
              according to everybody: 78 = 27 + 51 holds
            """);
        assertThat(june2025.account("UA -> RU").delivered()).isEqualTo(Quantity.exactly(78));
    }

    @Test
    void towardsRussiaTheRestOfSixThousandIsOutstandingAsKyivTellsItAndNothingAsMoscowDoes() {
        Ledger ledger = june2025.ledger();

        assertThat(Case.account(ledger.accordingTo(Case.KYIV_SAYS), "UA -> RU").outstanding())
                .isEqualTo(Quantity.exactly(5922));
        assertThat(Case.account(ledger.accordingTo(Case.MOSCOW_SAYS), "UA -> RU")
                        .outstanding())
                .isEqualTo(Quantity.exactly(0));
        assertThat(Case.account(ledger, "UA -> RU").outstanding()).isEqualTo(Quantity.between(0, 5922));
    }
}
