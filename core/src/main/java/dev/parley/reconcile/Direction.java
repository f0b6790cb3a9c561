package dev.parley.reconcile;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.Optional;

/**
 * From whom to whom people or bodies move, as far as it is stated: {@code RU -> UA}, or {@code ? -> UA} where the giver
 * is not named.
 *
 * <p>The order is by from, then by to, an open side first.
 *
 * @param from who gives them up; empty where it is not stated
 * @param to who receives them; empty where it is not stated
 */
public record Direction(Optional<Party> from, Optional<Party> to) implements Comparable<Direction> {
    private static final Comparator<Optional<Party>> OPEN_FIRST =
            Comparator.comparing(party -> party.map(Party::code).orElse(""));
    private static final Comparator<Direction> ORDER =
            Comparator.comparing(Direction::from, OPEN_FIRST).thenComparing(Direction::to, OPEN_FIRST);

    /** @throws IllegalArgumentException if from and to are one party */
    public Direction {
        Preconditions.checkArgument(
                from.isEmpty() || !from.equals(to),
                "from and to: both are %s, expected two parties",
                from.orElse(null));
    }

    /**
     * The direction from one party to another.
     *
     * @throws IllegalArgumentException if they are one
     */
    public static Direction of(Party from, Party to) {
        return new Direction(Optional.of(from), Optional.of(to));
    }

    /** Whether neither side is stated. */
    public boolean isUnknown() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether both sides are stated. */
    public boolean isComplete() {
        return from.isPresent() && to.isPresent();
    }

    /** The same two sides the other way round. */
    public Direction opposite() {
        return new Direction(to, from);
    }

    /** The parties that are stated. */
    public ImmutableSortedSet<Party> parties() {
        return isComplete()
                ? ImmutableSortedSet.of(from.orElseThrow(), to.orElseThrow())
                : from.or(this::to).map(ImmutableSortedSet::of).orElse(ImmutableSortedSet.of());
    }

    /** What both state together; empty where they name different parties on a side, or one party on both. */
    public Optional<Direction> meet(Direction other) {
        Optional<Party> metFrom = from.or(other::from);
        Optional<Party> metTo = to.or(other::to);
        boolean same = agree(from, other.from) && agree(to, other.to);
        return same && (metFrom.isEmpty() || !metFrom.equals(metTo))
                ? Optional.of(new Direction(metFrom, metTo))
                : Optional.empty();
    }

    /** This direction between two parties, where an open side can only be the one that is not named. */
    public Direction within(ImmutableSortedSet<Party> pair) {
        if (isUnknown() || isComplete() || pair.size() != 2 || !pair.containsAll(parties())) {
            return this;
        }
        Party named = from.or(this::to).orElseThrow();
        Party other = pair.first().equals(named) ? pair.last() : pair.first();
        return from.isPresent() ? of(named, other) : of(other, named);
    }

    @Override
    public int compareTo(Direction other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return from.map(Party::code).orElse("?") + " -> " + to.map(Party::code).orElse("?");
    }

    private static boolean agree(Optional<Party> one, Optional<Party> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
