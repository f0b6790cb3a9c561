package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.transfer;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verdict rests on, who is interested in it, and how a matter was told of over time. */
class ExplainTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-12");
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-11");
    private static final Transfer HANDED_OVER = transfer(REMAINS, RU, UA, "1212", "2025-06-11");

    @Test
    void thatSomebodyHandedOverFavoursTheGiver() {
        assertThat(Interest.of(MOSCOW.that(HANDED_OVER))).isEqualTo(Interest.OWN);
        assertThat(Interest.of(KYIV.that(HANDED_OVER))).isEqualTo(Interest.AGAINST);
        assertThat(Interest.of(Told.in("wire").that(HANDED_OVER))).isEqualTo(Interest.NONE);
    }

    @Test
    void thatNothingCameOrThatItIsDeniedFavoursTheOther() {
        assertThat(Interest.of(KYIV.that(transfer(REMAINS, RU, UA, "0", "2025-06-11"))))
                .isEqualTo(Interest.OWN);
        assertThat(Interest.of(KYIV.as(Stance.DENIED).that(HANDED_OVER))).isEqualTo(Interest.OWN);
        assertThat(Interest.of(MOSCOW.as(Stance.DENIED).that(HANDED_OVER))).isEqualTo(Interest.AGAINST);
    }

    @Test
    void thatSomebodyIsToHandOverFavoursTheReceiver() {
        assertThat(Interest.of(KYIV.that(unilateral(REMAINS, "6000", "2025-06-02"))))
                .isEqualTo(Interest.OWN);
        assertThat(Interest.of(MOSCOW.that(unilateral(REMAINS, "6000", "2025-06-02"))))
                .isEqualTo(Interest.AGAINST);
        assertThat(Interest.of(MOSCOW.that(Told.reciprocal(REMAINS, "6000", "2025-06-02"))))
                .isEqualTo(Interest.NONE);
    }

    @Test
    void announcedAndDoneAreToldApart() {
        Matter matter = only(
                MOSCOW.as(Stance.EXPECTED).on("2025-06-10").that(HANDED_OVER),
                MOSCOW.that(HANDED_OVER),
                KYIV.that(HANDED_OVER),
                Told.in("leaflet").that(HANDED_OVER));
        assertThat(matter.history())
                .extracting(Report::toString)
                .containsExactly(
                        "2025-06-10 expected: Vladimir Medinsky",
                        "2025-06-11 asserted: Vladimir Medinsky",
                        "2025-06-12 asserted: Rustem Umerov",
                        "undated asserted: text leaflet");
    }

    @Test
    void whatIsNotContestedAndHoldsNeedsNoExplanation() {
        Reconciliation holds = Reconciler.standard()
                .reconcile(List.of(
                        MOSCOW.that(HANDED_OVER),
                        KYIV.that(HANDED_OVER.withTally(Tally.CUMULATIVE).withDate(DateSpan.parse("2025-06-12")))));
        assertThat(holds.checks()).hasSize(1);
        assertThat(holds.explain()).isEmpty();
    }

    @Test
    void anExplanationNamesItsMatterAndWhatIsNoPosition() {
        Matter matter = only(
                KYIV.that(HANDED_OVER),
                MOSCOW.as(Stance.EXPECTED).that(transfer(REMAINS, RU, UA, "1500", "2025-06-11"), "we will give 1,500"));
        assertThat(matter.explain())
                .startsWith("transfer  remains RU -> UA 2025-06-11\n")
                .contains("""
                    expected 1500
                      Vladimir Medinsky, in the interest of their own side, in moscow[0,18): "we will give 1,500"
                """);
    }

    @Test
    void anExplanationQuotesItsEvidence() {
        Matter matter = only(
                MOSCOW.that(HANDED_OVER, "we gave back 1,212"),
                KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-11"), "1,200 came home", 7));
        assertThat(matter.explain()).contains("""
                          quantity, contested: 1200 by 1 origin (Rustem Umerov), against 1212 by 1 origin (Vladimir
                            Medinsky).
                            1200
                              Rustem Umerov, against the interest of their own side, in kyiv[7,22): "1,200 came home"
                            1212
                              Vladimir Medinsky, in the interest of their own side, in moscow[0,18): "we gave back 1,212"
                        """);
    }
}
