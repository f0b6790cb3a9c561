package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import dev.parley.fact.Criterion;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Sets of criteria always meet: a report that names some classes leaves room for others. What is left are the narrowest
 * of all.
 */
final class CriteriaValues implements Values<ImmutableSortedSet<Criterion>> {
    static final Values<ImmutableSortedSet<Criterion>> INSTANCE = new CriteriaValues();

    private CriteriaValues() {}

    @Override
    public ImmutableList<Meeting<ImmutableSortedSet<Criterion>>> positions(
            ImmutableSortedSet<ImmutableSortedSet<Criterion>> values) {
        return values.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new Meeting<>(narrowest(values.stream().flatMap(ImmutableSet::stream)), values));
    }

    private static ImmutableSortedSet<Criterion> narrowest(Stream<Criterion> criteria) {
        ImmutableSortedSet<Criterion> all =
                criteria.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return all.stream()
                .filter(criterion ->
                        all.stream().noneMatch(other -> !other.equals(criterion) && other.refines(criterion)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public boolean meets(ImmutableSortedSet<Criterion> one, ImmutableSortedSet<Criterion> other) {
        return true;
    }

    @Override
    public Comparator<ImmutableSortedSet<Criterion>> order() {
        return Ordering.<Criterion>natural().lexicographical()::compare;
    }
}
