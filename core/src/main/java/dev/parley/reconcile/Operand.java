package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.interval.Quantity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number that takes part in sums, whichever reading tells it.
 *
 * @param key what makes it one number wherever it takes part
 * @param contested the aspects that leave it open which number it is; empty where nobody contests it
 */
record Operand(
        Object key, Matter matter, String name, ImmutableList<Aspect<?>> contested, Function<Reading, Told> reader) {
    /** What a reading states. */
    record Told(Quantity quantity, ImmutableList<SourcedClaim<?>> claims, ImmutableSortedSet<Origin> origins) {
        static final Told NOTHING = new Told(Quantity.unknown(), ImmutableList.of(), ImmutableSortedSet.of());

        static Told of(List<Position<Quantity>> positions) {
            return new Told(
                    positions.stream()
                            .map(Position::value)
                            .reduce(Quantity::hull)
                            .orElse(Quantity.unknown()),
                    positions.stream()
                            .flatMap(position -> position.claims().stream())
                            .distinct()
                            .collect(toImmutableList()),
                    positions.stream()
                            .flatMap(position -> position.origins().stream())
                            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
        }

        static Told of(
                Quantity quantity, Collection<SourcedClaim<?>> claims, Function<SourcedClaim<?>, Origin> origins) {
            return new Told(
                    quantity,
                    ImmutableList.copyOf(claims),
                    claims.stream().map(origins).collect(toImmutableSortedSet(Comparator.naturalOrder())));
        }

        Told as(Quantity other) {
            return new Told(other, claims, origins);
        }
    }

    /** The number of an aspect of a matter, of which the place in the reconciliation is given. */
    static Operand of(int place, Matter matter, Aspect<Quantity> aspect) {
        return new Operand(
                List.of(place, aspect.key()),
                matter,
                aspect.name(),
                aspect.isContested() ? ImmutableList.of(aspect) : ImmutableList.of(),
                reading -> told(aspect, reading));
    }

    /** What some claims state, whoever is listened to. */
    static Operand stated(Object key, Matter matter, String name, Told told) {
        return read(key, matter, name, reading -> told);
    }

    /** What some claims state, understood as a reading's other numbers let them be. */
    static Operand read(Object key, Matter matter, String name, Function<Reading, Told> reader) {
        return new Operand(key, matter, name, ImmutableList.of(), reader);
    }

    static Told told(Aspect<Quantity> aspect, Reading reading) {
        return Told.of(aspect.accordingTo(reading).positions().stream()
                .filter(position -> !position.isPart())
                .toList());
    }

    Told told(Reading reading) {
        return reader.apply(reading);
    }

    Amount amount(Reading reading, Quantity derived) {
        Told told = told(reading);
        return new Amount(
                matter,
                name,
                told.quantity(),
                Optional.of(derived)
                        .filter(left -> !told.quantity().refines(left))
                        .orElse(told.quantity()),
                told.claims(),
                told.origins());
    }
}
