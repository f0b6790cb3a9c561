package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import org.junit.jupiter.api.Test;

/** Gaza, early in 2025: as many as agreed were handed over, but one of them was somebody else. */
class NotOnTheListTest {
    private final Case gaza = Case.of(9);

    @Test
    void theCountIsMet() {
        Account account = gaza.account("HAMAS -> IL");

        assertThat(account.label()).isEqualTo("remains HAMAS, IL 2025-01-15");
        assertThat(account.agreed()).isEqualTo(Quantity.exactly(4));
        assertThat(account.delivered()).isEqualTo(Quantity.exactly(4));
        assertThat(account.outstanding()).isEqualTo(Quantity.exactly(0));
    }

    /** That one was not handed over is kept beside the four that were, and takes none of them away. */
    @Test
    void thatOneOfThemWasNotOnTheListIsToldBesideTheCount() {
        assertThat(gaza.matter("remains HAMAS -> IL 2025-02-20").stances())
                .containsExactly(Stance.ASSERTED, Stance.DENIED);
        assertThat(gaza.all()).asString().contains("beside it denied 1 (Israeli military)");
        assertThat(gaza.contested()).isEmpty();
    }

    @Test
    void theBodyThatFollowedIsNoFifthUnderTheAgreement() {
        assertThat(gaza.account("HAMAS -> ICRC").label()).isEqualTo("remains, no known agreement");
        assertThat(gaza.account("HAMAS -> ICRC").delivered()).isEqualTo(Quantity.exactly(1));
    }
}
