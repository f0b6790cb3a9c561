package dev.parley.reconcile;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * Closed intervals of whole numbers or days that are asked often which of them meet another one.
 *
 * <p>Sorted once; whether any, or how many, meet one takes two binary searches: all but those that end before it and those that begin after it do.
 */
final class Intervals {
    private final long[] mins;
    private final long[] maxs;

    private Intervals(long[] mins, long[] maxs) {
        Arrays.sort(mins);
        Arrays.sort(maxs);
        this.mins = mins;
        this.maxs = maxs;
    }

    /** The numbers that each of some quantities allows. */
    static Intervals ofQuantities(Collection<Quantity> quantities) {
        return new Intervals(
                quantities.stream().mapToLong(Intervals::min).toArray(),
                quantities.stream().mapToLong(Intervals::max).toArray());
    }

    /** The days of each of some spans. */
    static Intervals ofSpans(Collection<DateSpan> spans) {
        return new Intervals(
                spans.stream().mapToLong(Intervals::min).toArray(),
                spans.stream().mapToLong(Intervals::max).toArray());
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

    boolean meetAny(Quantity quantity) {
        return count(min(quantity), max(quantity)) > 0;
    }

    boolean meetAny(DateSpan span) {
        return count(min(span), max(span)) > 0;
    }

    /** How many meet the interval. */
    int count(long min, long max) {
        int endBefore = below(maxs, min);
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
}
