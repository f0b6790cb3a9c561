package dev.parley.reconcile;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.Breakdown.Run;
import dev.parley.testing.Told;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numbers of a text are parts of another one. */
class BreakdownTest {
    private static final Told WIRE = Told.in("wire");

    @Test
    void numbersOneAfterTheOtherThatAddUpAreARun() {
        assertThat(runs(230, 230, 224, 6, 225, 5)).containsExactly(new Run(1, 3, 230), new Run(3, 5, 230));
        assertThat(runs(230, 224, 1, 6)).isEmpty();
    }

    @Test
    void nothingIsNoPart() {
        assertThat(runs(5, 0, 5)).isEmpty();
        assertThat(runs(5, 5, 0)).isEmpty();
        assertThat(runs(5, 2, 0, 3)).isEmpty();
    }

    @Test
    void noRunHasMoreThanTwelveNumbers() {
        Integer[] ones = Collections.nCopies(20, 1).toArray(new Integer[0]);
        assertThat(runs(12, ones)).hasSize(9).contains(new Run(8, 20, 12));
        assertThat(runs(13, ones)).isEmpty();
    }

    @Test
    void aTextTellsTheWholeAndItsParts() {
        assertThat(found(told("230"), told("224"), told("6"))).isEqualTo("230 = 224 + 6");
    }

    @Test
    void whatIsOnlyExpectedIsNotBrokenDown() {
        Told expected = WIRE.as(Stance.EXPECTED);
        assertThat(found(expected, told("230"), told("224"), told("6"))).isEmpty();
    }

    @Test
    void countsSoFarAreNotBrokenDown() {
        assertThat(found(
                        told("230").withTally(Tally.CUMULATIVE),
                        told("224").withTally(Tally.CUMULATIVE),
                        told("6").withTally(Tally.CUMULATIVE)))
                .isEmpty();
    }

    @Test
    void numbersThatAreNotExactAreNotBrokenDown() {
        assertThat(found(told("230.."), told("224.."), told("6.."))).isEmpty();
    }

    private static Transfer told(String number) {
        return transfer(PRISONERS_OF_WAR, RU, UA, number, "2024-01-03");
    }

    private static String found(Transfer... facts) {
        return found(WIRE, facts);
    }

    private static String found(Told source, Transfer... facts) {
        List<SourcedClaim<Transfer>> claims = Arrays.stream(facts)
                .map(fact -> source.that(fact, "number", Arrays.asList(facts).indexOf(fact)))
                .toList();
        List<Testimony<Transfer>> text = Testimony.of(claims, Origins.of(claims, TextFamilies.none())::of);
        List<String> sums = Breakdown.found(text).stream()
                .map(parts -> number(parts.whole()) + " = "
                        + String.join(
                                " + ",
                                parts.parts().stream()
                                        .map(BreakdownTest::number)
                                        .toList()))
                .toList();
        return String.join("; ", sums);
    }

    private static String number(Testimony<Transfer> testimony) {
        return testimony.fact().quantity().toString();
    }

    private static List<Run> runs(long whole, Integer... numbers) {
        return Breakdown.runs(Arrays.stream(numbers).map(Long::valueOf).toList(), sum -> sum == whole);
    }
}
