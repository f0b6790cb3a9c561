package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.interval.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers between bounds, tied by sums: a whole is as many as its parts together.
 *
 * <p>Bounds are narrowed by one sum after the other until none narrows them further. One sum alone leaves for each number just what some
 * choice of the others allows, so that the result is bounds-consistent with every sum: no sum could narrow it, and nothing that solves all
 * of them is lost. A sum that can't hold narrows nothing and is told apart; where it takes several to contradict each other, the first that
 * fails in the order of the sums is.
 *
 * <p>It ends: every step narrows a bound, and a sum is looked at no more than {@value #MOST} times. Only sums that go round in a circle, as
 * those of claims don't, could take more; what is left is then wider than need be and still right.
 */
final class Sums {
    /** {@code whole = parts[0] + parts[1] + ...}, each by the place of its number. */
    record Sum(int whole, ImmutableList<Integer> parts) {}

    /** What is left of the numbers, by their places, and which sums can't hold, by theirs. */
    record Narrowed(ImmutableList<Quantity> numbers, ImmutableSet<Integer> failed) {}

    private static final int MOST = 200;
    private static final long OPEN = Long.MAX_VALUE;

    private final List<Quantity> stated;
    private final List<Sum> sums;
    private final List<List<Integer>> sumsOf;
    private final long[] min;
    private final long[] max;

    private Sums(List<Quantity> stated, List<Sum> sums) {
        this.stated = stated;
        this.sums = sums;
        this.min = new long[stated.size()];
        this.max = new long[stated.size()];
        this.sumsOf = sumsOf(stated.size(), sums);
    }

    private static List<List<Integer>> sumsOf(int numbers, List<Sum> sums) {
        List<Set<Integer>> of = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            of.add(new LinkedHashSet<>());
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            of.get(sums.get(sum).whole()).add(sum);
            for (int part : sums.get(sum).parts()) {
                of.get(part).add(sum);
            }
        }
        return of.stream().map(List::copyOf).toList();
    }

    /** Narrows the numbers by the sums, the parts of each of which are different numbers. */
    static Narrowed narrow(List<Quantity> stated, List<Sum> sums) {
        return new Sums(stated, sums).narrowed();
    }

    private Narrowed narrowed() {
        Set<Integer> failed = new TreeSet<>();
        reset();
        OptionalInt next = propagate(failed);
        while (next.isPresent()) {
            failed.add(next.getAsInt());
            reset();
            next = propagate(failed);
        }
        ImmutableList.Builder<Quantity> left = ImmutableList.builder();
        for (int i = 0; i < min.length; i++) {
            left.add(Intervals.quantity(min[i], max[i]));
        }
        return new Narrowed(left.build(), ImmutableSet.copyOf(failed));
    }

    private void reset() {
        Arrays.setAll(min, i -> Intervals.min(stated.get(i)));
        Arrays.setAll(max, i -> Intervals.max(stated.get(i)));
    }

    /** Narrows until nothing changes; gives the sum that can't hold, if there is one. */
    private OptionalInt propagate(Set<Integer> failed) {
        Deque<Integer> waiting = new ArrayDeque<>();
        BitSet isWaiting = new BitSet();
        int[] looks = new int[sums.size()];
        for (int sum = 0; sum < sums.size(); sum++) {
            waiting.add(sum);
            isWaiting.set(sum);
        }
        while (!waiting.isEmpty()) {
            int sum = waiting.remove();
            isWaiting.clear(sum);
            if (failed.contains(sum) || looks[sum]++ >= MOST) {
                continue;
            }
            if (!canHold(sums.get(sum))) {
                return OptionalInt.of(sum);
            }
            for (int changed : revise(sums.get(sum))) {
                for (int other : sumsOf.get(changed)) {
                    if (other != sum && !isWaiting.get(other)) {
                        waiting.add(other);
                        isWaiting.set(other);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean canHold(Sum sum) {
        Bounds parts = Bounds.of(sum, min, max);
        return parts.min() <= max[sum.whole()] && min[sum.whole()] <= parts.max();
    }

    /** Leaves of each number what the others allow, and gives those of which something went. */
    private List<Integer> revise(Sum sum) {
        Bounds parts = Bounds.of(sum, min, max);
        ImmutableList.Builder<Integer> changed = ImmutableList.builder();
        int whole = sum.whole();
        if (narrow(whole, parts.min(), parts.max())) {
            changed.add(whole);
        }
        long[] others = new long[2 * sum.parts().size()];
        for (int i = 0; i < sum.parts().size(); i++) {
            int part = sum.parts().get(i);
            others[2 * i] = parts.min() - min[part];
            others[2 * i + 1] = parts.maxWithout(max[part]);
        }
        for (int i = 0; i < sum.parts().size(); i++) {
            long least = others[2 * i + 1] == OPEN ? 0 : min[whole] - others[2 * i + 1];
            long most = max[whole] == OPEN ? OPEN : max[whole] - others[2 * i];
            if (narrow(sum.parts().get(i), least, most)) {
                changed.add(sum.parts().get(i));
            }
        }
        return changed.build();
    }

    private boolean narrow(int number, long least, long most) {
        boolean narrows = least > min[number] || most < max[number];
        min[number] = Math.max(min[number], least);
        max[number] = Math.min(max[number], most);
        return narrows;
    }

    /** What parts come to together; the bounds that are open are counted, so that one may be taken out again. */
    private record Bounds(long min, long finite, int open) {
        static Bounds of(Sum sum, long[] min, long[] max) {
            long least = 0;
            long most = 0;
            int open = 0;
            for (int part : sum.parts()) {
                least += min[part];
                if (max[part] == OPEN) {
                    open++;
                } else {
                    most += max[part];
                }
            }
            return new Bounds(least, most, open);
        }

        long max() {
            return open > 0 ? OPEN : finite;
        }

        long maxWithout(long part) {
            if (part == OPEN) {
                return open > 1 ? OPEN : finite;
            }
            return open > 0 ? OPEN : finite - part;
        }
    }
}
