package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Predicate;

/** The oracle of positions: every set of values is tried out. */
final class EverySet {
    private EverySet() {}

    /** The positions that are found on values, as sets of those. */
    static <V> ImmutableSet<ImmutableSet<V>> found(Values<V> kind, Set<V> values) {
        return kind.positions(ImmutableSortedSet.copyOf(kind.order(), values)).stream()
                .map(position -> ImmutableSet.copyOf(position.members()))
                .collect(toImmutableSet());
    }

    /** Every set of values that is consistent, and part of no greater one. */
    static <V> ImmutableSet<ImmutableSet<V>> tried(Set<V> values, Predicate<Set<V>> isConsistent) {
        Set<Set<V>> consistent = Sets.filter(
                Sets.powerSet(ImmutableSet.copyOf(values)), set -> !set.isEmpty() && isConsistent.test(set));
        return consistent.stream()
                .filter(set ->
                        consistent.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .map(ImmutableSet::copyOf)
                .collect(toImmutableSet());
    }
}
