package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three counts of Americans in foreign hands, each by a definition of its own: they neither agree nor contradict each other. */
class ThreeDefinitionsTest {
    private final Case americans = Case.of(11);

    @Test
    void detaineesAndHostagesAreTwoScopesAndContestNothing() {
        assertThat(americans.matter("return of detainees by US").toString()).contains("""
              quantity          different_scope 26, which counts hostages, by 1 origin (Lantern Foundation),
                                                beside 47, which counts detainees, by 1 origin (State
                                                Department): they don't count the same.
            """);
        assertThat(americans.contested()).isEmpty();
    }

    @Test
    void noCountIsMadeOfTheOthers() {
        assertThat(americans.all().toString())
                .doesNotContain(String.valueOf(47 + 26))
                .doesNotContain(String.valueOf(47 - 26));
    }

    /** Names on a list are asked for by nobody, and are none of the facts that are read. */
    @Test
    void theThirdCountMakesNoClaim() {
        assertThat(americans.all().toString()).contains("47").contains("26").doesNotContain("58");
    }

    /** Who is held has not moved, and what is demanded is not delivered. */
    @Test
    void theSixWhoWereReleasedAreOnTheBooksAndNoneOfTheThreeCounts() {
        assertThat(americans.ledger()).hasToString("""
            1 account, according to everybody

            detainees, no known agreement: VE -> US
              agreed unknown, delivered 6
            """);
    }
}
