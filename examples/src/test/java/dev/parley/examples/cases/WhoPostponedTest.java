package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** June 2025: a hand-over is put off, each blames the other for it, and in the end it takes place. */
class WhoPostponedTest {
    private final Case june2025 = Case.of(10);

    @Test
    void itIsPostponedByTheWordOfBothAndEachSaysByTheOther() {
        assertThat(june2025.matter("remains 2025-06-07").states())
                .extracting(State::line)
                .containsExactly(
                        "postponed, for 2025-06-07, told 2025-06-07: Andriy Kovalenko (Ukrainian official, UA), "
                                + "Vladimir Medinsky (an aide to the Russian president, RU)");
        assertThat(june2025.matter("remains 2025-06-07").explain()).contains("""
              state, postponed, 2025-06-07:
                  Andriy Kovalenko in dnipro-herald[92,136): "Russia that postponed the exchange of bodies"
                  Vladimir Medinsky in volga-gazette[70,110): "Ukraine postponed the exchange of bodies"
            """);
    }

    @Test
    void whatWasPlannedForTheNextWeekAndThenHeldIsOneMatterInTwoStates() {
        assertThat(june2025.matter("remains RU -> UA 2025-06-11").states())
                .extracting(State::kind, State::days)
                .containsExactly(
                        tuple(State.Kind.ANNOUNCED, DateSpan.parse("2025-06-09/2025-06-15")),
                        tuple(State.Kind.DONE, DateSpan.parse("2025-06-11")));
        assertThat(june2025.told("remains RU -> UA 2025-06-11", "quantity"))
                .isEqualTo("quantity single: 1212 (text harbour-wire)");
    }

    @Test
    void nothingIsDeliveredUntilItIsHeld() {
        assertThat(june2025.ledgerAsOf(LocalDate.of(2025, 6, 8)).accounts()).isEmpty();
        assertThat(june2025.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(1212));
    }
}
