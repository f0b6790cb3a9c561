package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import org.junit.jupiter.api.Test;

/** 21 September 2022: 215 for 55, or for 56 with a civilian counted in; ten foreigners went free the same day on a track of their own. */
class AnotherTrackTest {
    private final Case september21 = Case.of(8);

    @Test
    void twoHundredAndFifteenCameHomeToUkraineAndTheTenAreNotAddedToThem() {
        assertThat(september21.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(215));
        assertThat(september21.account("RU -> SA").delivered()).isEqualTo(Quantity.exactly(10));
    }

    @Test
    void theTenAreAMatterOfTheirOwn() {
        assertThat(september21.labels("transfer"))
                .contains("prisoners_of_war RU -> SA 2022-09-21", "prisoners_of_war RU -> UA 2022-09-21");
        assertThat(september21.told("prisoners_of_war RU -> UA 2022-09-21", "quantity"))
                .isEqualTo("quantity single: 215 (text dnipro-herald)");
    }
}
