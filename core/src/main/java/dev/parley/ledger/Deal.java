package dev.parley.ledger;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An agreement as the books see it: of what, between whom, since when, and how many each way. No two deals are equal.
 */
final class Deal {
    private final Matter matter;
    private final Category category;
    private final Optional<LocalDate> since;
    private final ImmutableSortedMap<Direction, Aspect<Quantity>> quotas;

    private Deal(Matter matter, Category category, Reading reading) {
        this.matter = matter;
        this.category = category;
        this.since = Matters.hull(matter, AspectKey.DATE, Reading.everybody(), DateSpan::hull)
                .flatMap(DateSpan::first);
        this.quotas = quotas(matter, reading);
    }

    /** The deal of a matter; empty unless it is an agreement, of a known category, that some claim says was made. */
    static Optional<Deal> of(Matter matter, Reading reading) {
        return Matters.value(matter, AspectKey.CATEGORY)
                .filter(category -> matter.type().equals("agreement"))
                .map(category -> new Deal(matter, category, reading));
    }

    private static ImmutableSortedMap<Direction, Aspect<Quantity>> quotas(Matter matter, Reading reading) {
        ImmutableSortedMap.Builder<Direction, Aspect<Quantity>> quotas = ImmutableSortedMap.naturalOrder();
        for (Direction direction : Matters.directions(matter)) {
            matter.aspect(AspectKey.quota(direction))
                    .map(quota -> quota.accordingTo(reading))
                    .filter(quota -> !quota.positions().isEmpty())
                    .ifPresent(quota -> quotas.put(direction, quota));
        }
        return quotas.build();
    }

    Matter matter() {
        return matter;
    }

    Category category() {
        return category;
    }

    /** The first day on which it can have been made. */
    Optional<LocalDate> since() {
        return since;
    }

    /** The quotas on which somebody takes a position. */
    ImmutableSortedMap<Direction, Aspect<Quantity>> quotas() {
        return quotas;
    }

    /** Both directions between its parties. */
    ImmutableSortedSet<Direction> directions() {
        return Matters.directions(matter).stream()
                .filter(Direction::isComplete)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    ImmutableSortedSet<Party> parties() {
        return matter.parties();
    }
}
