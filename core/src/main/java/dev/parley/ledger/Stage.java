package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.parley.internal.Columns;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A stage or tranche of an exchange: what was handed over on one day, each way.
 *
 * <p>It prints as {@code stage 3, 2025-05-25: RU -> UA 303, UA -> RU 303}.
 *
 * @param number which stage the texts call it; empty where they don't
 * @param days the day; several where it is contested
 * @param numbers how many moved, by direction
 * @param transfers the hand-overs, in the order of the reconciliation
 */
public record Stage(
        OptionalInt number,
        DateSpan days,
        ImmutableSortedMap<Direction, Quantity> numbers,
        ImmutableList<Matter> transfers) {
    @Override
    public String toString() {
        return Columns.sentence(line());
    }

    /** The same in one line. */
    String line() {
        return "%s%s: %s"
                .formatted(
                        number.isPresent() ? "stage " + number.getAsInt() + ", " : "",
                        days,
                        numbers.entrySet().stream()
                                .map(leg -> leg.getKey() + " " + leg.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
