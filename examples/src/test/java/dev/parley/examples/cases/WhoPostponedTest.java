package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** June 2025: each side says that the other postponed. Planned, refused and held are three states. */
class WhoPostponedTest {
    private final Case june2025 = Case.of(10);

    @Test
    void bothSidesDenyThatItWasHeldOnThatDayEachInItsOwnWords() {
        assertThat(june2025.matter("remains 2025-06-07").history())
                .extracting(Report::toString)
                .containsExactly("2025-06-07 denied: Andriy Kovalenko, Vladimir Medinsky");
        assertThat(june2025.matter("remains 2025-06-07").explain())
                .contains("Andriy Kovalenko in dnipro-herald")
                .contains("Vladimir Medinsky in volga-gazette");
    }

    @Test
    void whatWasPlannedForTheNextWeekAndThenHeldIsOneMatterInTwoStates() {
        Matter held = june2025.matter("remains RU -> UA 2025-06-11");

        assertThat(held.history())
                .extracting(Report::toString)
                .containsExactly("2025-06-07 expected: Vladimir Medinsky", "2025-06-12 asserted: text harbour-wire");
        assertThat(june2025.told("remains RU -> UA 2025-06-11", "quantity"))
                .isEqualTo("quantity single: 1212 (text harbour-wire)");
    }

    @Test
    void nothingIsDeliveredUntilItIsHeld() {
        assertThat(june2025.ledgerAsOf(LocalDate.of(2025, 6, 8)).accounts()).isEmpty();
        assertThat(june2025.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(1212));
    }
}
