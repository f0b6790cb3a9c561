package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Values that meet case by case: where one is narrower than the other, or as their parts do. */
final class DiscreteValues<V> implements Values<V> {
    private final BiFunction<V, V, Optional<V>> meet;
    private final Comparator<V> order;

    private DiscreteValues(BiFunction<V, V, Optional<V>> meet, Comparator<V> order) {
        this.meet = meet;
        this.order = order;
    }

    /** Values that meet as told; the meeting must be commutative, associative and idempotent. */
    static <V extends Comparable<? super V>> Values<V> meeting(BiFunction<V, V, Optional<V>> meet) {
        return new DiscreteValues<>(meet, Comparator.naturalOrder());
    }

    /** Adds value after value to the sets found so far, splitting those that it meets only in part. */
    @Override
    public ImmutableList<Meeting<V>> positions(ImmutableSortedSet<V> values) {
        List<ImmutableSet<V>> sets = new ArrayList<>();
        for (V value : values) {
            sets = maximal(extend(sets, value));
        }
        return sets.stream().map(this::meeting).collect(ImmutableList.toImmutableList());
    }

    private List<ImmutableSet<V>> extend(List<ImmutableSet<V>> sets, V value) {
        List<ImmutableSet<V>> extended = new ArrayList<>(sets);
        extended.add(ImmutableSet.of(value));
        for (ImmutableSet<V> set : sets) {
            ImmutableSet.Builder<V> joined = ImmutableSet.builder();
            set.stream().filter(member -> meets(member, value)).forEach(joined::add);
            extended.add(joined.add(value).build());
        }
        return extended;
    }

    private static <V> List<ImmutableSet<V>> maximal(List<ImmutableSet<V>> sets) {
        List<ImmutableSet<V>> distinct = ImmutableSet.copyOf(sets).asList();
        return distinct.stream()
                .filter(set ->
                        distinct.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .toList();
    }

    private Meeting<V> meeting(ImmutableSet<V> members) {
        V met = members.stream()
                .reduce((one, other) -> meet.apply(one, other).orElseThrow())
                .orElseThrow();
        return new Meeting<>(met, members);
    }

    @Override
    public boolean meets(V one, V other) {
        return meet.apply(one, other).isPresent();
    }

    @Override
    public Comparator<V> order() {
        return order;
    }
}
