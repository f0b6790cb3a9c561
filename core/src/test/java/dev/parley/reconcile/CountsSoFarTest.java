package dev.parley.reconcile;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.checks;
import static dev.parley.reconcile.Reconciled.findings;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts so far, which have to come to the count before them and the hand-overs since. */
class CountsSoFarTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told KYIV = Told.in("kyiv").by("Headquarters", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Ministry", RU);

    /** 6,057 by Kyiv and 6,060 by Moscow; and one more tranche of 1,200, which nobody has listed. */
    @Test
    void theGapOfThreeLiesWhollyInTheLastTrancheAndOneMoreIsMissing() {
        Check check = remains().get(0);
        assertThat(check).hasToString("""
                remains RU -> UA so far 2025-06-16: the count so far is the sum of the hand-overs
                  according to RU: 6060 = 1212 + 1200 + 1200 + 1248 + 1200 that no claim lists refines
                  according to UA: 6057 = 1212 + 1200 + 1200 + 1245 + 1200 that no claim lists refines
                  3 apart: 6060 (Ministry) against 6057 (Headquarters), all of it in remains RU -> UA 2025-06-16:
                    1248 (Ministry) against 1245 (Headquarters)
                """);
        assertThat(check.findings()).extracting(Finding::missing).containsOnly(Optional.of(Quantity.exactly(1200)));
        Gap gap = check.gaps().get(0);
        assertThat(gap.size()).isEqualTo(Quantity.exactly(3));
        assertThat(gap.isLocated()).isTrue();
        assertThat(gap.within().get(0).left().get(0).claims())
                .extracting(claim -> claim.citation().document())
                .containsExactly("moscow");
    }

    private static List<Check> remains() {
        return checks(
                MOSCOW.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1200", "2025-06-14")),
                KYIV.that(transfer(REMAINS, RU, UA, "1245", "2025-06-16")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1248", "2025-06-16")),
                KYIV.that(soFar("6057", "2025-06-16")),
                MOSCOW.that(soFar("6060", "2025-06-16")));
    }

    @Test
    void aCountIsThatBeforeItAndTheHandOversSince() {
        assertThat(findings(
                        WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                        WIRE.that(soFar("1212", "2025-06-11")),
                        WIRE.that(transfer(REMAINS, RU, UA, "1000..", "2025-06-13")),
                        WIRE.that(soFar("2412", "2025-06-13"))))
                .containsExactly(
                        "according to everybody: 1212 = 1212 holds",
                        "according to everybody: 2412 = 1212 + 1000.. refines; derived: remains RU -> UA 2025-06-13 is"
                                + " 1000..1200");
    }

    @Test
    void aCountThatFallsFailsUnlessItBeginsAnewWithAnAgreement() {
        SourcedClaim<?> june = WIRE.that(soFar("6057", "2025-06-16"));
        SourcedClaim<?> july = WIRE.that(soFar("1000", "2025-07-17"));
        SourcedClaim<?> tranche = WIRE.that(transfer(REMAINS, RU, UA, "1000", "2025-07-17"));
        assertThat(findings(june, july, tranche)).containsExactly("according to everybody: 1000 = 6057 + 1000 fails");
        assertThat(findings(june, july, tranche, WIRE.that(agreement(REMAINS, "2025-07-01"))))
                .containsExactly("according to everybody: 1000 = 1000 holds");
    }

    /** What was handed over before the agreement that a count is of is not in it, where it would be too much. */
    @Test
    void theFirstCountIsOfAllHandOversOrOfThoseSinceTheAgreement() {
        SourcedClaim<?> earlier = WIRE.that(transfer(REMAINS, RU, UA, "909", "2025-04-18"));
        SourcedClaim<?> later = WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
        SourcedClaim<?> agreed = WIRE.that(agreement(REMAINS, "2025-06-02"));
        assertThat(findings(earlier, later, agreed, WIRE.that(soFar("1212", "2025-06-12"))))
                .containsExactly("according to everybody: 1212 = 1212 holds");
        assertThat(findings(earlier, later, agreed, WIRE.that(soFar("2121..", "2025-06-12"))))
                .containsExactly("according to everybody: 2121.. = 909 + 1212 holds");
        assertThat(findings(earlier, later, agreed, WIRE.that(soFar("2121", "2025-06-12"))))
                .containsExactly("according to everybody: 2121 = 909 + 1212 holds");
    }

    @Test
    void whatFailsIsExplainedWithTheWordsOfBothSides() {
        Reconciliation told = Reconciler.standard()
                .reconcile(List.of(
                        WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"), "1,212 bodies"),
                        KYIV.that(soFar("1000", "2025-06-13"), "a thousand so far")));
        assertThat(told.explain()).endsWith("""
                remains RU -> UA so far 2025-06-13: the count so far is the sum of the hand-overs
                  according to everybody: 1000 = 1212 fails
                  212 apart: 1000 (Headquarters) against 1212 (text wire)
                    remains RU -> UA so far 2025-06-13: 1000
                      Headquarters, against the interest of their own side, in kyiv[0,17): "a thousand so far"
                    remains RU -> UA 2025-06-11: 1212
                      wire[0,12): "1,212 bodies"
                """);
    }

    /** The day of a count is that of its publication where no other is stated. */
    @Test
    void countsWithoutADayAreSideBySideIfPublishedOnOneDay() {
        Reconciliation told = Reconciler.standard()
                .reconcile(List.of(
                        KYIV.on("2025-06-17").that(soFar("6057", "unknown")),
                        MOSCOW.on("2025-06-17").that(soFar("6060", "unknown"))));
        assertThat(told.contested()).hasSize(1);
    }

    @Test
    void aCountThatIsAsHighAsBeforeANewAgreementGoesOn() {
        assertThat(findings(
                        WIRE.that(soFar("1000", "2025-06-16")),
                        WIRE.that(agreement(REMAINS, "2025-07-01")),
                        WIRE.that(soFar("1000", "2025-07-17"))))
                .containsExactly("according to everybody: 1000 = 1000 holds");
    }

    @Test
    void anAgreementOnOthersIsNoBeginningOfACount() {
        assertThat(findings(
                        WIRE.that(soFar("6057", "2025-06-16")),
                        WIRE.that(agreement(PRISONERS_OF_WAR, "2025-07-01")),
                        WIRE.that(transfer(REMAINS, RU, UA, "1000", "2025-07-17")),
                        WIRE.that(soFar("1000", "2025-07-17"))))
                .containsExactly("according to everybody: 1000 = 6057 + 1000 fails");
    }

    /** By the last day that a count can be of, which is not how the matters are listed. */
    @Test
    void countsFollowEachOtherByTheirLastDay() {
        assertThat(findings(
                        WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                        WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-20")),
                        WIRE.that(soFar("2412", "2025-06-01/2025-06-30")),
                        KYIV.that(soFar("1212", "2025-06-16"))))
                .containsExactly(
                        "according to everybody: 1212 = 1212 holds",
                        "according to everybody: 2412 = 1212 + 1200 holds");
    }

    @Test
    void aHandOverByNobodyNamedIsOfTheOnlyDirectionToldForItsReceiver() {
        SourcedClaim<?> open =
                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11").withFrom(Optional.empty()));
        SourcedClaim<?> count = WIRE.that(soFar("2412", "2025-06-13"));
        SourcedClaim<?> whole = WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-12"));
        assertThat(findings(open, count, whole)).containsExactly("according to everybody: 2412 = 1212 + 1200 holds");
        assertThat(findings(open, count, whole, KYIV.that(transfer(REMAINS, Party.of("BY"), UA, "1", "2025-06-01"))))
                .containsExactly("according to everybody: 2412 = 1200 + 1212 that no claim lists refines");
    }

    /** What the third count leaves of the second one leaves less of the hand-over before it. */
    @Test
    void sumsThatShareANumberAreLookedAtTogether() {
        assertThat(findings(
                        WIRE.that(soFar("100", "2025-06-01")),
                        WIRE.that(transfer(REMAINS, RU, UA, "50..", "2025-06-02")),
                        WIRE.that(soFar("100..160", "2025-06-02")),
                        WIRE.that(transfer(REMAINS, RU, UA, "50..60", "2025-06-03")),
                        WIRE.that(soFar("220", "2025-06-03"))))
                .containsExactly(
                        "according to everybody: 100..160 = 100 + 50.. refines; derived: remains RU -> UA so far"
                                + " 2025-06-02 is 150..160; derived: remains RU -> UA 2025-06-02 is 50..60",
                        "according to everybody: 220 = 100..160 + 50..60 refines; derived: remains RU -> UA so far"
                                + " 2025-06-02 is 150..160");
    }

    @Test
    void aHandOverByNobodyNamedIsNotOfTheDirectionAwayFromItsReceiver() {
        assertThat(findings(
                        WIRE.that(
                                transfer(REMAINS, RU, UA, "1212", "2025-06-11").withFrom(Optional.empty())),
                        WIRE.that(transfer(REMAINS, UA, RU, "27", "2025-06-11")),
                        WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-12")),
                        WIRE.that(soFar("2412", "2025-06-13"))))
                .containsExactly("according to everybody: 2412 = 1212 + 1200 holds");
    }

    /** What the last count leaves of the one before leaves less of the first hand-over, two sums away. */
    @Test
    void aNumberIsNarrowedThroughAllTheSumsBetween() {
        assertThat(findings(
                        WIRE.that(soFar("100", "2025-06-01")),
                        WIRE.that(transfer(REMAINS, RU, UA, "50..", "2025-06-02")),
                        WIRE.that(soFar("100..1000", "2025-06-02")),
                        WIRE.that(transfer(REMAINS, RU, UA, "100..", "2025-06-03")),
                        WIRE.that(soFar("100..1000", "2025-06-03")),
                        WIRE.that(transfer(REMAINS, RU, UA, "100..", "2025-06-04")),
                        WIRE.that(soFar("400", "2025-06-04"))))
                .element(0)
                .isEqualTo(
                        "according to everybody: 100..1000 = 100 + 50.. refines; derived: remains RU -> UA so far 2025-06-02"
                                + " is 150..200; derived: remains RU -> UA 2025-06-02 is 50..100");
    }

    @Test
    void eachNumberOfACheckIsExplainedOnce() {
        assertThat(remains().get(0).explain()).containsOnlyOnce("    remains RU -> UA 2025-06-11: 1212\n");
    }

    /** So many sums hang together that each is looked at beside its neighbours alone; none is left out, and neighbours still narrow each other. */
    @Test
    void aLongSeriesOfCountsIsCheckedSumBySum() {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        for (int day = 1; day <= 40; day++) {
            String date = LocalDate.of(2025, 1, 1).plusDays(day).toString();
            claims.add(WIRE.that(transfer(REMAINS, RU, UA, day == 20 ? "1.." : "10", date)));
            claims.add(WIRE.that(soFar(day == 19 ? "1.." : String.valueOf(10 * day), date)));
        }
        List<Check> checks = Reconciler.standard().reconcile(claims).checks();
        assertThat(checks).hasSize(40).allMatch(Check::holds);
        assertThat(checks.get(19).findings())
                .extracting(Finding::line)
                .containsExactly("according to everybody: 200 = 1.. + 1.. refines; derived: remains RU -> UA so far"
                        + " 2025-01-20 is 190..199; derived: remains RU -> UA 2025-01-21 is 1..10");
    }

    /** Fewer than a hand-over a day for a year; more are none that a person could follow. */
    @Test
    void noSumHasMoreThanFourHundredHandOvers() {
        assertThat(aDay(400, "2025-01-01/2026-12-31", Tally.INCREMENT)).hasSize(1);
        assertThat(aDay(401, "2025-01-01/2026-12-31", Tally.INCREMENT)).isEmpty();
        assertThat(aDay(400, "2026-12-31", Tally.CUMULATIVE)).hasSize(1);
        assertThat(aDay(401, "2026-12-31", Tally.CUMULATIVE)).isEmpty();
    }

    /** The checks of so many hand-overs, one a day, beside the number of all. */
    private static List<Check> aDay(int handOvers, String days, Tally tally) {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        claims.add(KYIV.that(
                transfer(REMAINS, RU, UA, String.valueOf(10 * handOvers), days).withTally(tally)));
        for (int i = 0; i < handOvers; i++) {
            String date = LocalDate.of(2025, 1, 1).plusDays(i).toString();
            claims.add(Told.in("text " + i).that(transfer(REMAINS, RU, UA, "10", date)));
        }
        return Reconciler.standard().reconcile(claims).checks();
    }

    /** Contested as to its direction, a hand-over is perhaps nothing in either. */
    @Test
    void aHandOverThatMayHaveGoneTheOtherWayIsPerhapsNothing() {
        assertThat(findings(
                        WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                        KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                        MOSCOW.that(transfer(REMAINS, UA, RU, "1200", "2025-06-13")),
                        WIRE.that(soFar("1212", "2025-06-13"))))
                .containsExactly("according to RU: 1212 = 1212 + 0 holds", "according to UA: 1212 = 1212 + 1200 fails");
    }

    @Test
    void aHandOverOfWhichOneSourceTellsBothWaysIsAnythingUpToItsNumber() {
        assertThat(findings(
                        WIRE.that(soFar("1212", "2025-06-13")),
                        WIRE.that(transfer(REMAINS, RU, UA, "212", "2025-06-11")),
                        KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                        Told.in("second").by("Headquarters", UA).that(transfer(REMAINS, UA, RU, "1200", "2025-06-13"))))
                .containsExactly(
                        "according to UA: 1212 = 212 + ..1200 refines; derived: remains RU <-> UA 2025-06-13 is"
                                + " ..1000");
    }

    @Test
    void whatIsKeptBackIsNothingToCheck() {
        assertThat(findings(
                        WIRE.that(transfer(REMAINS, RU, UA, "undisclosed", "2025-06-11")),
                        WIRE.that(soFar("1212", "2025-06-13"))))
                .isEmpty();
    }

    private static Transfer soFar(String number, String day) {
        return transfer(REMAINS, RU, UA, number, day).withTally(Tally.CUMULATIVE);
    }
}
