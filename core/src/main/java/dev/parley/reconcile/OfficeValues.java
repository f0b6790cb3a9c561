package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;

/** Roles in the words of their texts: they conflict where nobody holds both {@linkplain Offices offices}, and the longest says most. */
final class OfficeValues implements Values<String> {
    static final Values<String> INSTANCE = new OfficeValues();

    private static final Comparator<String> MOST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
    private static final Values<String> ROLES = DiscreteValues.meeting(OfficeValues::meet);

    private OfficeValues() {}

    /** Roles with the same offices are in the same positions, so one of them stands for all. */
    @Override
    public ImmutableList<Meeting<String>> positions(ImmutableSortedSet<String> values) {
        ListMultimap<ImmutableSortedMap<String, String>, String> alike = Multimaps.index(values, Offices::of);
        ImmutableSortedSet<String> examples = alike.keySet().stream()
                .map(offices -> alike.get(offices).get(0))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        return ROLES.positions(examples).stream()
                .map(position -> position.members().stream()
                        .flatMap(example -> alike.get(Offices.of(example)).stream())
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())))
                .map(members ->
                        new Meeting<>(ImmutableSortedSet.copyOf(MOST, members).last(), members))
                .collect(toImmutableList());
    }

    @Override
    public boolean meets(String one, String other) {
        return ROLES.meets(one, other);
    }

    @Override
    public Comparator<String> order() {
        return ROLES.order();
    }

    private static Optional<String> meet(String one, String other) {
        return Offices.goTogether(one, other)
                ? Optional.of(MOST.compare(one, other) > 0 ? one : other)
                : Optional.empty();
    }
}
