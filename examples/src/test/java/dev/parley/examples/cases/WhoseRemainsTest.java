package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import org.junit.jupiter.api.Test;

/** Bodies that "the Russian side says" are Ukrainian, some of which turn out not to be; remains of one man that come in several lots. */
class WhoseRemainsTest {
    private final Case whose = Case.of(7);

    /** What the Russian side says of the bodies is no claim of who handed them over, and whose they are says nothing about the direction. */
    @Test
    void theHandOverIsTheTellersAndNotThatOfWhoSaysWhoseTheyAre() {
        assertThat(whose.told("remains RU -> UA 2025-06-11", "quantity"))
                .isEqualTo("quantity single: 1212 (text volga-gazette)");
        assertThat(whose.told("remains RU -> UA 2025-06-11", "direction"))
                .isEqualTo("direction single: RU -> UA (text volga-gazette)");
    }

    @Test
    void thatTwentyTurnOutToBeRussianMovesNobodyBack() {
        assertThat(whose.ledger()).hasToString("""
            1 account, according to everybody

            remains, no known agreement: RU -> UA
              agreed unknown, delivered 2412
            """);
    }

    /** The unit is remains, not persons: one man in two lots is in the books as they were counted. */
    @Test
    void theRemainsOfOneManAreNoHandOverOfOne() {
        assertThat(whose.labels("transfer"))
                .containsExactly("remains RU -> UA 2025-06-11", "remains RU -> UA 2025-06-13");
        assertThat(whose.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(1212 + 1200));
    }
}
