package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Sums.Narrowed;
import dev.parley.reconcile.Sums.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What single sums leave of their numbers, and how that is passed on. */
class SumsTest {
    @Test
    void aPartIsWhatTheWholeLeavesBesideTheOthers() {
        assertThat(left(List.of(sum(0, 1, 2)), "10..12", "0..4", "0..20")).containsExactly("10..12", "..4", "6..12");
        assertThat(left(List.of(sum(0, 1, 2)), "10..12", "unknown", "2..3")).containsExactly("10..12", "7..10", "2..3");
        assertThat(left(List.of(sum(0, 1, 2)), "10..12", "unknown", "unknown"))
                .containsExactly("10..12", "..12", "..12");
        assertThat(left(List.of(sum(0, 1, 2)), "10..", "unknown", "unknown"))
                .containsExactly("10..", "unknown", "unknown");
        assertThat(left(List.of(sum(0, 1, 2)), "unknown", "3..", "4")).containsExactly("7..", "3..", "4");
    }

    @Test
    void theGreatestNumberIsABoundLikeAnyOther() {
        assertThat(Intervals.quantity(5, Quantity.LIMIT)).isEqualTo(Quantity.between(5, Quantity.LIMIT));
        assertThat(Intervals.quantity(5, Quantity.LIMIT + 1)).isEqualTo(Quantity.atLeast(5));
    }

    /** In whatever order the sums stand, and whether the known number is at the one end or at the other. */
    @Test
    void aNarrowerNumberIsPassedOnFromWholesToPartsAndFromPartsToWholes() {
        List<Sum> chain =
                IntStream.range(1, 20).mapToObj(whole -> sum(whole, whole - 1)).toList();
        for (int known : List.of(0, 19)) {
            List<Quantity> stated = new ArrayList<>(Collections.nCopies(20, Quantity.unknown()));
            stated.set(known, Quantity.exactly(27));
            assertThat(Sums.narrow(stated, chain).numbers()).containsOnly(Quantity.exactly(27));
            assertThat(Sums.narrow(stated, Lists.reverse(chain)).numbers()).containsOnly(Quantity.exactly(27));
        }
    }

    /** At most 10 of two that are at least 6 each: the first is told to fail, and what it had left of the others is theirs again. */
    @Test
    void aSumThatFailsBesideOthersNarrowsNothing() {
        Narrowed narrowed = Sums.narrow(
                quantities("0..10", "0..20", "0..20", "6..15", "6..15"), List.of(sum(0, 1, 2), sum(1, 3), sum(2, 4)));
        assertThat(narrowed.failed()).containsExactly(0);
        assertThat(narrowed.numbers())
                .extracting(Quantity::toString)
                .containsExactly("..10", "6..15", "6..15", "6..15", "6..15");
    }

    @Test
    void eachSumThatFailsByItselfIsTold() {
        Narrowed narrowed =
                Sums.narrow(quantities("5", "4", "6..", "1.."), List.of(sum(0, 1), sum(2, 1), sum(0, 3), sum(1, 0)));
        assertThat(narrowed.failed()).containsExactly(0, 1, 3);
        assertThat(narrowed.numbers()).extracting(Quantity::toString).containsExactly("5", "4", "6..", "5");
    }

    private static List<String> left(List<Sum> sums, String... stated) {
        return Sums.narrow(quantities(stated), sums).numbers().stream()
                .map(Quantity::toString)
                .toList();
    }

    private static List<Quantity> quantities(String... stated) {
        return Stream.of(stated).map(Quantity::parse).toList();
    }

    private static Sum sum(int whole, Integer... parts) {
        return new Sum(whole, ImmutableList.copyOf(parts));
    }
}
