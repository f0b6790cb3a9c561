package dev.parley.reconcile;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Closed intervals of whole numbers or days, each of a numbered thing, that are asked often which of them meet another one.
 *
 * <p>How many do takes two binary searches: all but those that end before it and those that begin after it. Which ones do takes an interval tree: the
 * intervals by where they begin, the middle one of a part being its root, and the latest end in each part.
 */
final class Intervals {
    private final int[] things;
    private final long[] mins;
    private final long[] maxs;
    private final long[] latest;
    private final long[] ends;

    private Intervals(List<Interval> intervals) {
        List<Interval> ordered = intervals.stream()
                .sorted(Comparator.comparingLong(Interval::min))
                .toList();
        things = ordered.stream().mapToInt(Interval::thing).toArray();
        mins = ordered.stream().mapToLong(Interval::min).toArray();
        maxs = ordered.stream().mapToLong(Interval::max).toArray();
        ends = ordered.stream().mapToLong(Interval::max).sorted().toArray();
        latest = new long[maxs.length];
        fillLatest(0, maxs.length);
    }

    private record Interval(int thing, long min, long max) {}

    /** Collects intervals. */
    static final class Builder {
        private final List<Interval> intervals = new ArrayList<>();

        void add(int thing, long min, long max) {
            intervals.add(new Interval(thing, min, max));
        }

        Intervals build() {
            return new Intervals(intervals);
        }
    }

    /** The numbers that each of some quantities allows. */
    static Intervals ofQuantities(Collection<Quantity> quantities) {
        Builder intervals = new Builder();
        quantities.forEach(quantity -> intervals.add(0, min(quantity), max(quantity)));
        return intervals.build();
    }

    /** The days of each of some spans. */
    static Intervals ofSpans(Collection<DateSpan> spans) {
        Builder intervals = new Builder();
        spans.forEach(span -> intervals.add(0, min(span), max(span)));
        return intervals.build();
    }

    static long min(Quantity quantity) {
        return quantity.allowed().min();
    }

    static long max(Quantity quantity) {
        return quantity.allowed().max().orElse(Long.MAX_VALUE);
    }

    static long min(DateSpan span) {
        return span.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    static long max(DateSpan span) {
        return span.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** The interval as a quantity; a bound that none can have gives way to the next that one can. */
    static Quantity quantity(long min, long max) {
        long low = Math.min(min, Quantity.LIMIT);
        return max > Quantity.LIMIT ? Quantity.atLeast(low) : Quantity.between(low, max);
    }

    boolean meetAny(Quantity quantity) {
        return count(min(quantity), max(quantity)) > 0;
    }

    boolean meetAny(DateSpan span) {
        return count(min(span), max(span)) > 0;
    }

    /** How many meet the interval. */
    int count(long min, long max) {
        int endBefore = below(ends, min);
        int beginAfter = max == Long.MAX_VALUE ? 0 : mins.length - below(mins, max + 1);
        return mins.length - endBefore - beginAfter;
    }

    /** How many of the numbers in order are below a bound. */
    private static int below(long[] ordered, long bound) {
        int low = 0;
        int high = ordered.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Calls the visitor with the thing of each that meets the interval, as long as it says to go on; whether it still does. */
    boolean visit(long min, long max, IntPredicate visitor) {
        return visit(0, mins.length, min, max, visitor);
    }

    private boolean visit(int from, int to, long min, long max, IntPredicate visitor) {
        int middle = (from + to) >>> 1;
        if (from == to || latest[middle] < min) {
            return true;
        }
        if (!visit(from, middle, min, max, visitor)) {
            return false;
        }
        if (mins[middle] > max) {
            return true;
        }
        return (maxs[middle] < min || visitor.test(things[middle])) && visit(middle + 1, to, min, max, visitor);
    }

    private long fillLatest(int from, int to) {
        if (from == to) {
            return Long.MIN_VALUE;
        }
        int middle = (from + to) >>> 1;
        long ofParts = Math.max(fillLatest(from, middle), fillLatest(middle + 1, to));
        latest[middle] = Math.max(maxs[middle], ofParts);
        return latest[middle];
    }
}
