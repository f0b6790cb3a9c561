package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;

/** Roles in the words of their texts: they conflict where nobody holds both {@linkplain Offices offices}, and the longest says most. */
final class OfficeValues implements Values<String> {
    static final Values<String> INSTANCE = new OfficeValues();

    private static final Comparator<String> MOST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
    private static final Values<String> ROLES = DiscreteValues.meeting(OfficeValues::meet);

    private OfficeValues() {}

    @Override
    public ImmutableList<Meeting<String>> positions(ImmutableSortedSet<String> values) {
        return ROLES.positions(values);
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
