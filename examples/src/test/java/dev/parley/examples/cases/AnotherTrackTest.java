package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.reconcile.Check;
import org.junit.jupiter.api.Test;

/** September 2022: Ukraine got 215 people back for 55 captives, or 56 people; that day ten foreigners were let go under another deal. */
class AnotherTrackTest {
    private final Case september21 = Case.of(8);

    @Test
    void twoHundredAndFifteenCameHomeToUkraineAndTheTenAreNotAddedToThem() {
        assertThat(september21.account("RU -> UA").delivered()).isEqualTo(Quantity.exactly(215));
        assertThat(september21.account("RU -> SA").delivered()).isEqualTo(Quantity.exactly(10));
    }

    @Test
    void fiftySixAreFiftyFiveAndACivilianAndContestNothing() {
        assertThat(september21.matter("prisoners_of_war UA -> RU 2022-09-21").toString())
                .contains("""
                  quantity          different_scope 56, which counts the whole, by 1 origin (Russian Ministry of
                                                    Defence), beside 55, which counts a part of it, by 1 origin
                                                    (text dnipro-herald): they don't count the same. 55 is a part of
                                                    it, told beside it by text volga-gazette. The whole is the sum
                                                    of its parts: 56 = 55 + 1 holds.
                """);
        assertThat(september21.all().checks()).extracting(Check::toString).containsExactly("""
                prisoners_of_war UA -> RU 2022-09-21: the whole is the sum of its parts
                  according to everybody: 56 = 55 + 1 holds
                """);
        assertThat(september21.account("UA -> RU").delivered()).isEqualTo(Quantity.exactly(56));
        assertThat(september21.contested()).isEmpty();
    }

    @Test
    void theTenAreAMatterOfTheirOwn() {
        assertThat(september21.labels("transfer"))
                .contains("prisoners_of_war RU -> SA 2022-09-21", "prisoners_of_war RU -> UA 2022-09-21");
        assertThat(september21.told("prisoners_of_war RU -> UA 2022-09-21", "quantity"))
                .isEqualTo("quantity single: 215 (text dnipro-herald)");
    }
}
