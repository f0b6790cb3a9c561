package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the maximal sets of intervals that share a point, by passing over their ends from left to right.
 *
 * <p>Whenever an interval ends and another one has begun since the last set was found, those then open are the next
 * set; sorting dominates, and the rest is as long as the answer.
 */
final class Sweep {
    private Sweep() {}

    /** A closed interval; several may have one id. */
    record Span(int id, long min, long max) {}

    /** The ids of intervals that share the points from min to max and no interval beside them does. */
    record Overlap(ImmutableSortedSet<Integer> ids, long min, long max) {}

    /** The overlaps from left to right. */
    static ImmutableList<Overlap> overlaps(List<Span> spans) {
        List<Span> starts =
                spans.stream().sorted(Comparator.comparingLong(Span::min)).toList();
        List<Span> ends =
                spans.stream().sorted(Comparator.comparingLong(Span::max)).toList();
        Set<Span> open = new TreeSet<>(
                Comparator.comparingInt(Span::id).thenComparingLong(Span::min).thenComparingLong(Span::max));
        ImmutableList.Builder<Overlap> found = ImmutableList.builder();
        int started = 0;
        for (Span ending : ends) {
            int before = started;
            while (started < starts.size() && starts.get(started).min() <= ending.max()) {
                open.add(starts.get(started++));
            }
            if (started > before) {
                found.add(overlap(open, starts.get(started - 1).min(), ending.max()));
            }
            open.remove(ending);
        }
        return found.build();
    }

    private static Overlap overlap(Set<Span> open, long min, long max) {
        return new Overlap(
                open.stream().map(Span::id).collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                min,
                max);
    }
}
