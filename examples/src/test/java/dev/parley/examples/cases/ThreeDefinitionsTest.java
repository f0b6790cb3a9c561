package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Americans held abroad: 47 "detained", 26 "hostages", 58 "held". No arithmetic reconciles them, and none may. */
class ThreeDefinitionsTest {
    private final Case americans = Case.of(11);

    /** Who is held has not moved: counts of them are no hand-overs, whatever the definition. */
    @Test
    void noneOfTheThreeCountsIsOnTheBooks() {
        assertThat(americans.all().toString() + americans.ledger()).doesNotContain("47", "26", "58");
    }

    @Test
    void theSixWhoWereReleasedAre() {
        assertThat(americans.ledger()).hasToString("""
            1 account, according to everybody

            detainees, no known agreement: VE -> US
              agreed unknown, delivered 6, outstanding unknown, surplus ..6, progress 0.0 % to 100.0 %
            """);
    }

    @Test
    void nothingIsContested() {
        assertThat(americans.contested()).isEmpty();
    }
}
