package dev.parley.reconcile;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the maximal sets of intervals that share a point, by passing over their ends from left to right: the kernel of positions on numbers and days.
 *
 * <pre>{@code
 * long[] mins = {1000, 1100, 1300};
 * long[] maxs = {1200, Long.MAX_VALUE, 1300};
 * Sweep.overlaps(mins, maxs)   // those numbered 0 and 1 in 1100..1200, and 1 and 2 in 1300..1300
 * }</pre>
 *
 * <p>Whenever an interval ends and another one has begun since the last set was found, those then open are the next
 * set; sorting dominates, and the rest is as long as the answer. Most often all share a point, which a glance at the last to begin and the first to end
 * tells.
 */
public final class Sweep {
    /** So few are put in order fastest by putting in one after the other. */
    private static final int FEW = 40;

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

    /**
     * Intervals that share points, and no interval beside them does.
     *
     * @param members their numbers, in order
     * @param min the first point that they share
     * @param max the last
     */
    public record Overlap(ImmutableIntArray members, long min, long max) {}

    /**
     * The overlaps of closed intervals from left to right; none of none.
     *
     * @param mins where each begins
     * @param maxs where each ends, not before it begins
     * @throws IllegalArgumentException if there are not as many ends as beginnings
     */
    public static ImmutableList<Overlap> overlaps(long[] mins, long[] maxs) {
        Preconditions.checkArgument(
                mins.length == maxs.length,
                "maxs: there are %s, expected one for each of the %s mins",
                maxs.length,
                mins.length);
        if (mins.length == 0) {
            return ImmutableList.of();
        }
        long lastToBegin = Longs.max(mins);
        long firstToEnd = Longs.min(maxs);
        if (lastToBegin <= firstToEnd) {
            return ImmutableList.of(new Overlap(upTo(mins.length), lastToBegin, firstToEnd));
        }
        return new Sweep(mins, maxs).pass();
    }

    private static ImmutableIntArray upTo(int size) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, i -> i);
        return ImmutableIntArray.copyOf(numbers);
    }

    private ImmutableList<Overlap> pass() {
        int[] starts = inOrder(mins);
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

    private static int[] inOrder(long[] ends) {
        return ends.length <= FEW
                ? fewInOrder(ends)
                : IntStream.range(0, ends.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(number -> ends[number]))
                        .mapToInt(number -> number)
                        .toArray();
    }

    private static int[] fewInOrder(long[] ends) {
        int[] numbers = new int[ends.length];
        for (int number = 0; number < ends.length; number++) {
            int place = number;
            while (place > 0 && ends[numbers[place - 1]] > ends[number]) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
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
