package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.ledger.Ledger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two sums of two directions, and an old text copied later that makes one of them a sum of both. */
class StaleCopyTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 9);

    private final Case copy = Case.of(12);

    @Test
    void theTwoNumbersAreOfTwoDirectionsAndContestNothing() {
        assertThat(copy.contested()).isEmpty();
        assertThat(Case.account(copy.ledgerAsOf(FEBRUARY), "RU -> UA").delivered())
                .isEqualTo(Quantity.atLeast(3000));
        assertThat(Case.account(copy.ledgerAsOf(FEBRUARY), "UA -> RU").delivered())
                .isEqualTo(Quantity.atLeast(1200));
    }

    /** Fifty exchanges, or 45, are no number of those who came home. */
    @Test
    void exchangesAreNotCountedAsPeople() {
        assertThat(copy.all().matters())
                .isNotEmpty()
                .allSatisfy(matter ->
                        assertThat(matter.toString()).doesNotContain(" 50").doesNotContain(" 45"));
    }

    /** About 3,000 are 2,500 to 3,499; who had at least 1,200 three months before may be right as well. */
    @Test
    void theStaleCopyStandsAloneForAboutThreeThousandTowardsRussia() {
        assertThat(copy.ledger()).hasToString("""
            2 accounts, according to everybody

            prisoners_of_war, no known agreement: RU -> UA
              agreed unknown, delivered 3000..3499

            prisoners_of_war, no known agreement: UA -> RU
              agreed unknown, delivered 2500..3499
            """);
        assertThat(Case.account(Ledger.of(copy.all().accordingTo(Case.MOSCOW_SAYS)), "UA -> RU")
                        .delivered())
                .isEqualTo(Quantity.atLeast(1200));
    }
}
