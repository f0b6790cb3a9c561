package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Exchange;
import dev.parley.reconcile.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The thousand for a thousand of May 2025, which took three days: the last day is a stage of it. */
class ThirdStageTest {
    private final Case may2025 = Case.of(3);

    @ParameterizedTest
    @ValueSource(strings = {"RU -> UA", "UA -> RU"})
    void threeHundredAndThreeEachAreTheThirdStageAndNoThirdExchange(String direction) {
        String last = "prisoners_of_war " + direction + " 2025-05-25";

        assertThat(may2025.told(last, "quantity"))
                .isEqualTo("quantity corroborated: 303 (Volodymyr Zelensky, text harbour-wire)");
        assertThat(may2025.told(last, "stage")).startsWith("stage single: 3 ");
        assertThat(may2025.told(last, "ordinal")).isEqualTo("ordinal unstated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU -> UA", "UA -> RU"})
    void itsStagesAreBookedOnOneAgreementAndMakeAThousand(String direction) {
        Account account = may2025.account(direction);

        assertThat(account.label()).isEqualTo("prisoners_of_war RU, UA 2025-05-16");
        assertThat(account.agreed()).isEqualTo(Quantity.exactly(1000));
        assertThat(account.transfers())
                .extracting(Matter::label)
                .containsExactly(
                        "prisoners_of_war " + direction + " 2025-05-23",
                        "prisoners_of_war " + direction + " 2025-05-24",
                        "prisoners_of_war " + direction + " 2025-05-25");
        assertThat(account.delivered()).isEqualTo(Quantity.exactly(1000));
        assertThat(account.outstanding()).isEqualTo(Quantity.exactly(0));
        assertThat(account.surplus()).isEqualTo(Quantity.exactly(0));
    }

    @Test
    void theThreeStagesAreOneExchangeBothWays() {
        assertThat(may2025.ledger().exchanges()).extracting(Exchange::toString).containsExactly("""
            prisoners_of_war RU, UA 2025-05-16, in 3 stages
              stage 1, 2025-05-23: RU -> UA 390, UA -> RU 390
              stage 2, 2025-05-24: RU -> UA 307, UA -> RU 307
              stage 3, 2025-05-25: RU -> UA 303, UA -> RU 303
              in all RU -> UA 1000 of 1000, UA -> RU 1000 of 1000
            """);
    }

    @Test
    void nothingIsContested() {
        assertThat(may2025.contested()).isEmpty();
        assertThat(may2025.ledger().accounts()).hasSize(2);
    }
}
