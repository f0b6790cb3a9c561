package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 31 January 2024: Moscow counts 195 for 195; Kyiv has 207 come home, and says nothing of the other direction. */
class OneDirectionContestedTest {
    private static final String HEADQUARTERS = "Coordination Headquarters for the Treatment of Prisoners of War";

    private final Case january31 = Case.of(1);

    @Test
    void theNumberTowardsUkraineAloneIsContested() {
        assertThat(january31.contested())
                .containsExactly("prisoners_of_war RU -> UA 2024-01-31: quantity contested: "
                        + "195 (Russian Ministry of Defence) | 207 (" + HEADQUARTERS + ")");
    }

    @Test
    void theOtherDirectionHasOneSourceHoweverManyOutletsQuoteIt() {
        assertThat(january31.told("prisoners_of_war UA -> RU 2024-01-31", "quantity"))
                .isEqualTo("quantity single: 195 (Russian Ministry of Defence)");
        assertThat(january31.matter("prisoners_of_war UA -> RU 2024-01-31").claims())
                .extracting(claim -> claim.citation().document())
                .containsExactly("steppe-radio", "volga-gazette");
    }

    @Test
    void itIsTheFiftiethExchange() {
        assertThat(january31.told("prisoners_of_war RU -> UA 2024-01-31", "ordinal"))
                .isEqualTo("ordinal single: 50 (" + HEADQUARTERS + ")");
    }

    @Test
    void theBooksHoldBothCounts() {
        assertThat(january31.ledger()).hasToString("""
            2 accounts, according to everybody

            prisoners_of_war, no known agreement: RU -> UA
              agreed unknown, delivered 195..207
                delivered 195 if prisoners_of_war RU -> UA 2024-01-31 is 195 (Russian Ministry of Defence)
                delivered 207 if prisoners_of_war RU -> UA 2024-01-31 is 207 (Coordination Headquarters for the
                  Treatment of Prisoners of War)

            prisoners_of_war, no known agreement: UA -> RU
              agreed unknown, delivered 195
            """);
    }
}
