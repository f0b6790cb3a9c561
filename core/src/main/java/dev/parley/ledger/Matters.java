package dev.parley.ledger;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.party.Party;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** What the ledger asks of matters. */
final class Matters {
    private Matters() {}

    static <V> List<Position<V>> positions(Matter matter, AspectKey<V> key, Reading reading) {
        return matter.aspect(key)
                .map(aspect -> aspect.accordingTo(reading))
                .map(Aspect::positions)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** The value of an aspect that nobody contests; empty where it is contested or unstated. */
    static <V> Optional<V> value(Matter matter, AspectKey<V> key) {
        List<Position<V>> positions = positions(matter, key, Reading.everybody());
        return positions.size() == 1 ? Optional.of(positions.get(0).value()) : Optional.empty();
    }

    /** All positions of an aspect together; empty where it is unstated. */
    static <V> Optional<V> hull(Matter matter, AspectKey<V> key, Reading reading, BinaryOperator<V> hull) {
        return positions(matter, key, reading).stream().map(Position::value).reduce(hull);
    }

    /** Every direction between two parties that a matter names, and those with an open side. */
    static Set<Direction> directions(Matter matter) {
        ImmutableSortedSet<Party> parties = matter.parties();
        Set<Direction> directions = new TreeSet<>();
        for (Party one : parties) {
            directions.add(new Direction(Optional.of(one), Optional.empty()));
            directions.add(new Direction(Optional.empty(), Optional.of(one)));
            parties.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> directions.add(Direction.of(one, other)));
        }
        return directions;
    }
}
