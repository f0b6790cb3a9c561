package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds the maximal sets of intervals that share a point, by passing over their ends from left to right.
 *
 * <p>Whenever an interval ends and another one has begun since the last set was found, those then open are the next
 * set; sorting dominates, and the rest is as long as the answer. Most often all share a point, which a glance at the last to begin and the first to end
 * tells.
 */
final class Sweep {
    private final long[] mins;
    private final long[] maxs;
    private final ImmutableList.Builder<Overlap> found = ImmutableList.builder();

    /** Those that have begun and not ended, in any order, and where among them each is. */
    private final int[] open;

    private final int[] places;
    private int size;

    private Sweep(long[] mins, long[] maxs) {
        this.mins = mins;
        this.maxs = maxs;
        this.open = new int[mins.length];
        this.places = new int[mins.length];
    }

    /** The numbers, in order, of intervals that share the points from min to max and no interval beside them does. */
    record Overlap(ImmutableIntArray members, long min, long max) {}

    /**
     * The overlaps of closed intervals from left to right.
     *
     * @param mins where they begin, by number
     * @param maxs where they end
     */
    static ImmutableList<Overlap> overlaps(long[] mins, long[] maxs) {
        if (mins.length == 0) {
            return ImmutableList.of();
        }
        long lastToBegin = Arrays.stream(mins).max().getAsLong();
        long firstToEnd = Arrays.stream(maxs).min().getAsLong();
        if (lastToBegin <= firstToEnd) {
            return ImmutableList.of(new Overlap(upTo(mins.length), lastToBegin, firstToEnd));
        }
        return new Sweep(mins, maxs).pass();
    }

    private static ImmutableIntArray upTo(int size) {
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder(size);
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        return numbers.build();
    }

    private ImmutableList<Overlap> pass() {
        Integer[] starts = inOrder(mins);
        int started = 0;
        for (int ending : inOrder(maxs)) {
            int before = started;
            while (started < starts.length && mins[starts[started]] <= maxs[ending]) {
                open(starts[started++]);
            }
            if (started > before) {
                found.add(new Overlap(open(), mins[starts[started - 1]], maxs[ending]));
            }
            close(ending);
        }
        return found.build();
    }

    private static Integer[] inOrder(long[] ends) {
        Integer[] numbers = new Integer[ends.length];
        Arrays.setAll(numbers, i -> i);
        Arrays.sort(numbers, Comparator.comparingLong(number -> ends[number]));
        return numbers;
    }

    private void open(int number) {
        places[number] = size;
        open[size++] = number;
    }

    /** The last takes the place of the one that goes. */
    private void close(int number) {
        int last = open[--size];
        open[places[number]] = last;
        places[last] = places[number];
    }

    private ImmutableIntArray open() {
        int[] members = Arrays.copyOf(open, size);
        Arrays.sort(members);
        return ImmutableIntArray.copyOf(members);
    }
}
