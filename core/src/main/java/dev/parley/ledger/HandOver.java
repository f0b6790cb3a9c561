package dev.parley.ledger;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Count.Kind;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A transfer as the books see it: of what, when, which way, and how many, each perhaps contested. */
record HandOver(
        Matter matter,
        Category category,
        DateSpan days,
        List<Position<Direction>> directions,
        List<Position<Quantity>> quantities) {

    /** The hand-over of a matter, which is a transfer that happened; empty unless it is of a known category. */
    static Optional<HandOver> of(Matter matter, Reading reading) {
        return Matters.value(matter, AspectKey.CATEGORY)
                .map(category -> new HandOver(
                        matter,
                        category,
                        matter.days(reading),
                        Matters.positions(matter, AspectKey.DIRECTION, reading),
                        Matters.positions(matter, AspectKey.QUANTITY, reading)));
    }

    /** The directions that it may have had, once each. */
    ImmutableSortedSet<Direction> told() {
        return directions.stream()
                .map(Position::value)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Whether nobody tells which way it went: an exchange of which no number is given, say. */
    boolean isOpen() {
        return directions.isEmpty();
    }

    /** Whether it is told to have gone both ways, so that it may have been nothing in either. */
    boolean isTurned() {
        return told().size() > 1;
    }

    /** The number, whichever position on it is true, with what may have come beside it; any at all where none is stated. */
    Interval number() {
        return quantities().stream()
                .map(position -> Interval.of(position.value()))
                .reduce(Interval::hull)
                .map(number -> new Interval(number.min(), number.plus(beside()).max()))
                .orElse(Interval.of(Quantity.unknown()));
    }

    /** The positions on how many there were in all. */
    @Override
    public List<Position<Quantity>> quantities() {
        return quantities.stream().filter(position -> !position.isPart()).toList();
    }

    /** What a source tells beside a greater number, and may be a part of that or not. */
    private Interval beside() {
        return quantities.stream()
                .filter(position -> position.scopes().stream().anyMatch(scope -> scope.kind() == Scope.Kind.ANOTHER))
                .map(position -> Interval.of(position.value()))
                .reduce(Interval.ZERO, Interval::plus);
    }

    /** The number, perhaps nothing in any one direction where it is told to have gone both ways, or nobody tells which way it went. */
    Interval perhaps() {
        return isTurned() || isOpen() ? number().orLess() : number();
    }

    /** Whether it is one hand-over of one day, and no count. */
    boolean isOfOneDay() {
        return kind() == Kind.HAND_OVER;
    }

    Count count(Interval number) {
        return new Count(kind(), days, number);
    }

    private Kind kind() {
        boolean soFar =
                matter.claims().get(0).fact() instanceof Transfer transfer && transfer.tally() == Tally.CUMULATIVE;
        if (soFar) {
            return Kind.SO_FAR;
        }
        return days.isSingleDay() ? Kind.HAND_OVER : Kind.WITHIN;
    }
}
