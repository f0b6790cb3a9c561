package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** Values of which no two different ones meet: parties, ordinals. Each is a position. */
final class FlatValues<V extends Comparable<? super V>> implements Values<V> {
    @Override
    public ImmutableList<Meeting<V>> positions(ImmutableSortedSet<V> values) {
        return values.stream()
                .map(value -> new Meeting<>(value, ImmutableSet.of(value)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean meets(V one, V other) {
        return one.equals(other);
    }

    @Override
    public Comparator<V> order() {
        return Comparator.naturalOrder();
    }
}
