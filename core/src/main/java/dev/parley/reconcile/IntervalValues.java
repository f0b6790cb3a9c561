package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** Values that allow an interval, and meet where intervals do: quantities by what they allow, and spans of days. */
final class IntervalValues<V extends Comparable<? super V>> implements Values<V> {
    static final Values<Quantity> QUANTITIES = new IntervalValues<>(Intervals::min, Intervals::max, Quantity::meet);

    static final Values<DateSpan> DAYS = new IntervalValues<>(Intervals::min, Intervals::max, DateSpan::meet);

    private final ToLongFunction<V> min;
    private final ToLongFunction<V> max;
    private final BiFunction<V, V, Optional<V>> meet;

    private IntervalValues(ToLongFunction<V> min, ToLongFunction<V> max, BiFunction<V, V, Optional<V>> meet) {
        this.min = min;
        this.max = max;
        this.meet = meet;
    }

    @Override
    public ImmutableList<Meeting<V>> positions(ImmutableSortedSet<V> values) {
        ImmutableList<V> list = values.asList();
        long[] mins = list.stream().mapToLong(min).toArray();
        long[] maxs = list.stream().mapToLong(max).toArray();
        ImmutableList.Builder<Meeting<V>> positions = ImmutableList.builder();
        for (Sweep.Overlap overlap : Sweep.overlaps(mins, maxs)) {
            boolean isOfAll = overlap.members().length() == list.size();
            positions.add(meeting(isOfAll ? values : chosen(list, overlap.members())));
        }
        return positions.build();
    }

    private static <V> ImmutableSet<V> chosen(ImmutableList<V> values, ImmutableIntArray numbers) {
        ImmutableSet.Builder<V> chosen = ImmutableSet.builderWithExpectedSize(numbers.length());
        numbers.forEach(number -> chosen.add(values.get(number)));
        return chosen.build();
    }

    private Meeting<V> meeting(ImmutableSet<V> members) {
        V met = members.iterator().next();
        for (V member : members) {
            met = meet.apply(met, member).orElseThrow();
        }
        return new Meeting<>(met, members);
    }

    @Override
    public boolean meets(V one, V other) {
        return meet.apply(one, other).isPresent();
    }

    @Override
    public Comparator<V> narrowestFirst() {
        // An open end is Long.MAX_VALUE or MIN_VALUE: a difference that overflows is as wide as any.
        return Comparator.comparingLong(value -> {
            long width = max.applyAsLong(value) - min.applyAsLong(value);
            return width < 0 ? Long.MAX_VALUE : width;
        });
    }

    @Override
    public Comparator<V> order() {
        return Comparator.naturalOrder();
    }
}
