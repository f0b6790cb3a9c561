package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The quotas that one claim states, together with those that its formula implies. */
final class Quotas {
    private Quotas() {}

    /**
     * The quotas by direction, an open side being the other one of two parties. Under a reciprocal formula one quota
     * stands for both; under a unilateral one nothing goes the other way.
     */
    static Map<Direction, Quantity> of(ExchangeAgreement fact, ImmutableSortedSet<Party> parties) {
        Map<Direction, Quantity> quotas = new TreeMap<>();
        for (Quota quota : fact.quotas()) {
            Direction direction = new Direction(quota.from(), quota.to()).within(parties);
            if (!quota.quantity().isUnknown() && !direction.isUnknown()) {
                quotas.merge(
                        direction,
                        quota.quantity(),
                        (one, other) -> one.meet(other).orElse(one.hull(other)));
            }
        }
        fact.formula().ifPresent(formula -> imply(formula, quotas));
        return quotas;
    }

    private static void imply(Formula formula, Map<Direction, Quantity> quotas) {
        for (Map.Entry<Direction, Quantity> quota : ImmutableList.copyOf(quotas.entrySet())) {
            implied(formula, quota.getValue())
                    .ifPresent(other -> quotas.putIfAbsent(quota.getKey().opposite(), other));
        }
    }

    private static Optional<Quantity> implied(Formula formula, Quantity quota) {
        return switch (formula) {
            case RECIPROCAL -> Optional.of(quota);
            case UNILATERAL -> Optional.of(Quantity.exactly(0));
            case ALL_FOR_ALL -> Optional.empty();
        };
    }

    /** The two directions between two parties; none between any other number of them. */
    static ImmutableList<Direction> directions(ImmutableSortedSet<Party> parties) {
        if (parties.size() != 2) {
            return ImmutableList.of();
        }
        Direction forth = Direction.of(parties.first(), parties.last());
        return ImmutableList.of(forth, forth.opposite());
    }

    /** The sum, with no upper bound where it would pass what a quantity can hold. */
    static Quantity sum(Collection<Quantity> quotas) {
        long min = 0;
        long max = 0;
        for (Quantity quota : quotas) {
            min += quota.allowed().min();
            max += quota.allowed().max().orElse(Quantity.LIMIT + 1);
        }
        return Intervals.quantity(min, max);
    }
}
