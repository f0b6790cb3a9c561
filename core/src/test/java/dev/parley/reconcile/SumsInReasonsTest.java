package dev.parley.reconcile;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Quota;
import dev.parley.fact.Tally;
import dev.parley.fact.TotalScope;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.testing.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number is told with the sums that it takes part in, and is in question where they can't hold. */
class SumsInReasonsTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told KYIV = Told.in("kyiv").by("Umerov", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Medinsky", RU);

    @Test
    void theReasonNamesTheSumThatHoldsUnderOneReadingAndFailsUnderAnother() {
        Reconciliation told = reconcile(
                KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02")
                        .withTotal(Quantity.exactly(12000))
                        .withTotalScope(TotalScope.BOTH_SIDES)),
                MOSCOW.that(unilateral(REMAINS, "6000", "2025-06-02")));
        assertThat(reason(told, 0, AspectKey.quota(Direction.of(RU, UA))))
                .isEqualTo(
                        "2 origins agree on 6000: Medinsky, Umerov. The total is the sum of the quotas: 12000 = 6000 +"
                                + " 6000 holds according to UA, 12000 = 6000 + 0 fails according to RU.");
    }

    @Test
    void theReasonOfANumberThatASumNarrowsSaysWhatIsLeftOfIt() {
        Reconciliation told = reconcile(WIRE.that(agreement(REMAINS, "2025-06-02")
                .withQuotas(Quota.of(RU, UA, Quantity.exactly(6000)), Quota.of(UA, RU, Quantity.atLeast(5000)))
                .withTotal(Quantity.exactly(12000))
                .withTotalScope(TotalScope.BOTH_SIDES)));
        assertThat(reason(told, 0, AspectKey.quota(Direction.of(UA, RU))))
                .isEqualTo(
                        "text wire alone states 5000... The total is the sum of the quotas: 12000 = 6000 + 5000.. leaves"
                                + " 6000 of it.");
        assertThat(reason(told, 0, AspectKey.quota(Direction.of(RU, UA))))
                .isEqualTo(
                        "text wire alone states 6000. The total is the sum of the quotas: 12000 = 6000 + 5000.. holds.");
        assertThat(told.contested()).isEmpty();
    }

    @Test
    void whatTakesPartInNoSumSaysNothingOfAny() {
        Reconciliation told = reconcile(
                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                WIRE.that(soFar("1212", "2025-06-11")),
                WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "200", "2025-06-11")));
        assertThat(told.matters()).extracting(Matter::label).startsWith("prisoners_of_war RU -> UA 2025-06-11");
        assertThat(reason(told, 0, AspectKey.QUANTITY)).isEqualTo("text wire alone states 200.");
        assertThat(reason(told, 1, AspectKey.DATE)).isEqualTo("text wire alone states 2025-06-11.");
        assertThat(reason(told, 1, AspectKey.QUANTITY))
                .isEqualTo(
                        "text wire alone states 1212. The count so far is the sum of the hand-overs: 1212 = 1212 holds.");
    }

    /** Nobody contradicts anybody on a number, and the numbers still can't all be right. */
    @Test
    void aCountThatItsHandOversPassIsContested() {
        Reconciliation told = reconcile(
                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")), KYIV.that(soFar("1000", "2025-06-13")));
        assertThat(told.contested()).extracting(Matter::label).containsExactly("remains RU -> UA so far 2025-06-13");
        assertThat(told.contested().get(0).contested()).isEmpty();
        assertThat(told.contested().get(0)).hasToString("""
                transfer  remains RU -> UA so far 2025-06-13
                  category          single          Umerov alone states remains.
                  direction         single          Umerov alone states RU -> UA.
                  quantity          single          Umerov alone states 1000. The count so far is the sum of the
                                                    hand-overs: 1000 = 1212 fails.
                  date              single          Umerov alone states 2025-06-13.
                """);
    }

    /** The count is in question, and the tranche in which the gap lies; the others are not. */
    @Test
    void whereTheGapLiesIsContested() {
        Reconciliation told = reconcile(
                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                KYIV.that(transfer(REMAINS, RU, UA, "1245", "2025-06-16")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1248", "2025-06-16")),
                WIRE.that(soFar("2457", "2025-06-16")));
        assertThat(told.checks()).extracting(Check::holds).containsExactly(false);
        assertThat(told.contested())
                .extracting(Matter::label)
                .containsExactly("remains RU -> UA 2025-06-16", "remains RU -> UA so far 2025-06-16");
    }

    @Test
    void ofMoreThanSixPartsTheFirstSixAreNamed() {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        for (int day = 1; day <= 8; day++) {
            claims.add(WIRE.that(transfer(REMAINS, RU, UA, "10" + day, "2025-06-0" + day)));
        }
        claims.add(WIRE.that(soFar("836", "2025-06-09")));
        assertThat(reason(Reconciler.standard().reconcile(claims), 8, AspectKey.QUANTITY))
                .isEqualTo("text wire alone states 836. The count so far is the sum of the hand-overs:"
                        + " 836 = 101 + 102 + 103 + 104 + 105 + 106 + 2 more holds.");
    }

    /** The same hand-over says less of sums beside fewer others. */
    @Test
    void aMatterTakenOverIsToldWithTheSumsOfItsNewReconciliation() {
        Reconciliation alone = reconcile(WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")));
        Reconciliation counted = alone.merge(reconcile(KYIV.that(soFar("1212", "2025-06-13"))));
        assertThat(reason(alone, 0, AspectKey.QUANTITY)).isEqualTo("text wire alone states 1212.");
        assertThat(reason(counted, 0, AspectKey.QUANTITY))
                .isEqualTo(
                        "text wire alone states 1212. The count so far is the sum of the hand-overs: 1212 = 1212 holds.");
        assertThat(reason(counted.accordingTo(Reading.ofParty(UA)), 0, AspectKey.QUANTITY))
                .isEqualTo("Umerov alone states 1212.");
    }

    private static Transfer soFar(String number, String day) {
        return transfer(REMAINS, RU, UA, number, day).withTally(Tally.CUMULATIVE);
    }

    private static String reason(Reconciliation told, int matter, AspectKey<?> key) {
        return told.matters().get(matter).aspect(key).orElseThrow().reason();
    }
}
