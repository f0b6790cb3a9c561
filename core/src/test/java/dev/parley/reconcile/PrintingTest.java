package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What results print at a prompt: a sentence or a table, in at most 100 columns. */
class PrintingTest {
    private static final Told MOSCOW =
            Told.in("moscow").by("Russian Ministry of Defence", RU).on("2025-06-11");
    private static final Told KYIV = Told.in("kyiv")
            .by("Coordination Headquarters for the Treatment of Prisoners of War", UA)
            .on("2025-06-12");

    private final Reconciliation counted = Reconciler.standard()
            .reconcile(List.of(
                    MOSCOW.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                    KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-11")),
                    KYIV.as(Stance.EXPECTED)
                            .on("2025-06-03")
                            .that(transfer(REMAINS, RU, UA, "6000", "2025-06-11"), "they will give 6,000", 60)));

    private final Matter matter = counted.matters().get(0);
    private final Aspect<?> quantity = matter.aspect(AspectKey.QUANTITY).orElseThrow();

    @Test
    void aReconciliationIsATableOfItsMatters() {
        assertThat(counted).hasToString("""
                3 claims, 1 matter, 1 contested

                """ + matter);
    }

    @Test
    void aMatterIsATableOfItsAspects() {
        assertThat(matter).hasToString("""
                transfer  remains RU -> UA 2025-06-11
                  state             announced       for 2025-06-11, told 2025-06-03: Coordination Headquarters for
                                                    the Treatment of Prisoners of War (UA)
                  state             done            on 2025-06-11, told 2025-06-11: Coordination Headquarters for
                                                    the Treatment of Prisoners of War (UA), Russian Ministry of
                                                    Defence (RU)
                  category          corroborated    2 origins agree on remains: Coordination Headquarters for the
                                                    Treatment of Prisoners of War, Russian Ministry of Defence.
                  direction         corroborated    2 origins agree on RU -> UA: Coordination Headquarters for the
                                                    Treatment of Prisoners of War, Russian Ministry of Defence.
                  quantity          contested       1200 by 1 origin (Coordination Headquarters for the Treatment of
                                                    Prisoners of War), against 1212 by 1 origin (Russian Ministry of
                                                    Defence).
                                                    beside it expected 6000 (Coordination Headquarters for the
                                                      Treatment of Prisoners of War)
                  date              corroborated    2 origins agree on 2025-06-11: Coordination Headquarters for the
                                                    Treatment of Prisoners of War, Russian Ministry of Defence.
                """);
    }

    @Test
    void anAspectIsASentenceThatGoesOnWhereTheLineEnds() {
        assertThat(quantity).hasToString("""
                quantity contested: 1200 (Coordination Headquarters for the Treatment of Prisoners of War) | 1212
                  (Russian Ministry of Defence)""");
        assertThat(quantity.line())
                .isEqualTo("quantity contested: 1200 (Coordination Headquarters for the Treatment of Prisoners of War)"
                        + " | 1212 (Russian Ministry of Defence)");
    }

    @Test
    void soAreItsParts() {
        assertThat(quantity.positions().get(1)).hasToString("1212 (Russian Ministry of Defence)");
        assertThat(quantity.comparisons().get(0))
                .hasToString("expected 6000 (Coordination Headquarters for the Treatment of Prisoners of War)");
        assertThat(matter.history()).extracting(Report::toString).containsExactly("""
                2025-06-03 expected: Coordination Headquarters for the Treatment of Prisoners of War""", """
                2025-06-11 asserted: Russian Ministry of Defence""", """
                2025-06-12 asserted: Coordination Headquarters for the Treatment of Prisoners of War""");
    }

    @Test
    void aChoiceGivesTheValueAndWhy() {
        assertThat(Policy.standard().choose(quantity).orElseThrow()).hasToString("""
                1200: 1 origin, as many as others have, and the first of these in order: Coordination Headquarters
                  for the Treatment of Prisoners of War.""");
        assertThat(Policy.standard()).hasToString("the position with the most origins, then the narrowest");
    }

    @Test
    void differencesStandSideBySide() {
        assertThat(counted.differences(Reading.ofParty(RU), Reading.ofParty(UA)))
                .hasToString("""
                according to RU / according to UA

                differing: 1 aspect
                remains RU -> UA 2025-06-11
                  quantity          1212                                   1200

                only according to RU: nothing

                only according to UA: nothing

                in common: 3 aspects
                remains RU -> UA 2025-06-11
                  category          remains                                remains
                  direction         RU -> UA                               RU -> UA
                  date              2025-06-11                             2025-06-11
                """);
    }
}
