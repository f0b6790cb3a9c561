package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** June 2025: an exchange is begun, and neither side says how many were freed. */
class NotDisclosedTest {
    private static final String EXCHANGE = "prisoners_of_war 2025-06-09";

    private final Case june9 = Case.of(6);

    @Test
    void notDisclosedIsAValueOfItsOwn() {
        assertThat(june9.told(EXCHANGE, "quantity")).isEqualTo("quantity single: undisclosed (text harbour-wire)");
        assertThat(Quantity.undisclosed()).isNotEqualTo(Quantity.exactly(0)).isNotEqualTo(Quantity.unknown());
    }

    @Test
    void theStageAndTheExchangeAreTwoNumbers() {
        assertThat(june9.told(EXCHANGE, "stage")).isEqualTo("stage single: 1 (text harbour-wire)");
        assertThat(june9.told(EXCHANGE, "ordinal")).isEqualTo("ordinal single: 66 (text harbour-wire)");
    }

    /** Before that day nothing is delivered; from then on it is not known how many are. */
    @Test
    void itIsNotZeroInTheBooks() {
        for (String direction : new String[] {"RU -> UA", "UA -> RU"}) {
            Account before = Case.account(june9.ledgerAsOf(LocalDate.of(2025, 6, 8)), direction);
            Account account = june9.account(direction);

            assertThat(before.delivered()).isEqualTo(Quantity.exactly(0));
            assertThat(before.outstanding()).isEqualTo(Quantity.exactly(1200));
            assertThat(account.delivered()).isEqualTo(Quantity.unknown());
            assertThat(account.outstanding()).isEqualTo(Quantity.between(0, 1200));
        }
        assertThat(june9.ledger().unbooked()).isEmpty();
    }
}
