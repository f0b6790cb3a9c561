package dev.parley.ledger;

import dev.parley.ledger.Count.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What had been delivered by the end of each day, from counts of three kinds, day by day.
 *
 * <p>Hand-overs add up. A number within a span of days raises what moved in them, if it is the greater, and is never
 * added to the hand-overs that it may contain. A count so far is the sum itself: where it passes the sum the remainder
 * is a hand-over that nobody has listed, and where the sum passes it they contradict each other and both remain
 * possible.
 */
final class Delivered {
    private final NavigableMap<LocalDate, Interval> byDay = new TreeMap<>();
    private boolean contradicted;

    private Delivered() {}

    static Delivered of(Collection<Count> counts) {
        TreeMap<LocalDate, List<Count>> days = new TreeMap<>();
        counts.forEach(count ->
                days.computeIfAbsent(count.end(), d -> new ArrayList<>()).add(count));
        Delivered delivered = new Delivered();
        for (Map.Entry<LocalDate, List<Count>> day : days.entrySet()) {
            delivered.byDay.put(day.getKey(), delivered.by(day.getValue()));
        }
        return delivered;
    }

    /** What has been delivered in all. */
    Interval sum() {
        return byDay.isEmpty() ? Interval.ZERO : byDay.lastEntry().getValue();
    }

    /** Whether the hand-overs told pass a count so far, or two such counts of one day differ. */
    boolean isContradicted() {
        return contradicted;
    }

    private Interval by(List<Count> day) {
        Interval sum = sum();
        for (Count count : of(Kind.HAND_OVER, day)) {
            sum = sum.plus(count.number());
        }
        for (Count count : of(Kind.WITHIN, day)) {
            sum = sum.atLeast(before(count).plus(count.number()));
        }
        return reconciled(sum, of(Kind.SO_FAR, day));
    }

    private Interval before(Count count) {
        return count.days()
                .first()
                .map(byDay::lowerEntry)
                .map(Map.Entry::getValue)
                .orElse(Interval.ZERO);
    }

    private Interval reconciled(Interval sum, List<Count> soFar) {
        if (soFar.isEmpty()) {
            return sum;
        }
        Interval hull = soFar.stream().map(Count::number).reduce(Interval::hull).orElseThrow();
        Interval met = soFar.stream().map(Count::number).reduce(Interval::meet).orElseThrow();
        boolean agree = met.min() <= met.max();
        Interval told = agree ? met : hull;
        contradicted |= !agree || told.max() < sum.min();
        return told.max() < sum.min() ? told.hull(sum) : new Interval(Math.max(told.min(), sum.min()), told.max());
    }

    private static List<Count> of(Kind kind, List<Count> counts) {
        return counts.stream().filter(count -> count.kind() == kind).toList();
    }
}
