package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Matter;
import org.junit.jupiter.api.Test;

/** Three hand-overs of 1,000 bodies for a few dozen each time, and a round number so far that is only a lower bound. */
class FloorTest {
    private final Case autumn = Case.of(5);

    @Test
    void eachHandOverHasTwoLegs() {
        assertThat(autumn.labels("transfer"))
                .containsExactly(
                        "remains RU -> UA 2025-07-17",
                        "remains RU -> UA 2025-09-18",
                        "remains RU -> UA 2025-10-23",
                        "remains RU -> UA so far undated",
                        "remains UA -> RU 2025-07-17",
                        "remains UA -> RU 2025-09-18",
                        "remains UA -> RU 2025-10-23");
        assertThat(autumn.account("UA -> RU").transfers())
                .extracting(Matter::label)
                .containsExactly(
                        "remains UA -> RU 2025-07-17", "remains UA -> RU 2025-09-18", "remains UA -> RU 2025-10-23");
        assertThat(autumn.account("UA -> RU").delivered()).isEqualTo(Quantity.exactly(19 + 24 + 31));
    }

    @Test
    void eightThousandSoFarIsAFloorAndNoHandOverOfItsOwn() {
        assertThat(autumn.told("remains RU -> UA so far undated", "quantity"))
                .isEqualTo("quantity single: 8000.. "
                        + "(Coordination Headquarters for the Treatment of Prisoners of War)");
        assertThat(autumn.account("RU -> UA").delivered()).isEqualTo(Quantity.atLeast(8000));
        assertThat(autumn.account("RU -> UA").isContradicted()).isFalse();
        assertThat(autumn.account("RU -> UA").breaks()).isEmpty();
    }

    /** The summer's six thousand are in the count and in none of these dispatches. */
    @Test
    void whatTheHandOversToldDoNotComeToIsMissing() {
        assertThat(autumn.all().checks()).extracting(Check::toString).containsExactly("""
            remains RU -> UA so far undated: the count so far is the sum of the hand-overs
              according to everybody: 8000.. = 1000 + 1000 + 1000 + 5000.. that no claim lists refines
            """);
    }

    @Test
    void nothingIsContested() {
        assertThat(autumn.contested()).isEmpty();
    }
}
