package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One exchange with all its stages and tranches, both ways.
 *
 * <pre>{@code
 * Ledger.of(reconciliation).exchanges().get(0)
 * // prisoners_of_war RU, UA 2025-05-16, in 3 stages
 * //   stage 1, 2025-05-23: RU -> UA 390, UA -> RU 390
 * //   stage 2, 2025-05-24: RU -> UA 307, UA -> RU 307
 * //   stage 3, 2025-05-25: RU -> UA 303, UA -> RU 303
 * //   in all RU -> UA 1000 of 1000, UA -> RU 1000 of 1000
 * }</pre>
 *
 * <p>All that is handed over under one agreement is one exchange. Without a known agreement, what has one ordinal is, and so are days that are
 * told as stages one after the other.
 *
 * @param label the agreement's label, or what is exchanged, between whom, and which exchange it is
 * @param agreement the agreement under which it is; empty where none is known
 * @param ordinal which exchange the texts call it; empty where they don't, or where they differ
 * @param category who or what moves
 * @param stages the stages, by day
 * @param agreed the quotas by direction; none where there is no agreement
 */
public record Exchange(
        String label,
        Optional<Matter> agreement,
        OptionalInt ordinal,
        Category category,
        ImmutableList<Stage> stages,
        ImmutableSortedMap<Direction, Quantity> agreed) {
    /** How many the stages come to, by direction; hand-overs that only a count so far tells of are in the accounts and not in here. */
    public ImmutableSortedMap<Direction, Quantity> delivered() {
        ImmutableSortedMap.Builder<Direction, Quantity> delivered = ImmutableSortedMap.naturalOrder();
        stages.stream()
                .flatMap(stage -> stage.numbers().keySet().stream())
                .distinct()
                .forEach(direction -> delivered.put(direction, sum(direction)));
        return delivered.build();
    }

    private Quantity sum(Direction direction) {
        return stages.stream()
                .flatMap(stage -> Optional.ofNullable(stage.numbers().get(direction)).stream())
                .map(Interval::of)
                .reduce(Interval.ZERO, Interval::plus)
                .toQuantity();
    }

    /** The exchange, a line for each stage and one for the sum, in lines of at most 100 columns. */
    @Override
    public String toString() {
        return Rendering.exchange(this);
    }
}
