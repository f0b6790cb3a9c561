package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Criterion;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.interval.Quantity;
import java.util.Collection;
import java.util.OptionalLong;

/**
 * Quotas of those who fulfil some criteria beside quotas of all.
 *
 * <p>A number of the severely wounded that is less than that of all who are to move counts a part of them. One that is not less can be no
 * part, and is compared with the others.
 */
final class Criteria {
    private Criteria() {}

    static Iterable<Statement<Quantity>> scoped(Collection<Statement<Quantity>> quotas) {
        OptionalLong all = quotas.stream()
                .filter(quota -> quota.counts() && criteria(quota).isEmpty())
                .mapToLong(quota -> Intervals.min(quota.value()))
                .min();
        if (all.isEmpty() || quotas.stream().noneMatch(quota -> isPart(quota, all.getAsLong()))) {
            return quotas;
        }
        return quotas.stream()
                .map(quota -> isPart(quota, all.getAsLong())
                        ? quota.in(Scope.of(Texts.of(criteria(quota))))
                        : quota.in(Scope.ALL))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPart(Statement<Quantity> quota, long all) {
        return !criteria(quota).isEmpty() && Intervals.max(quota.value()) < all;
    }

    private static ImmutableSet<Criterion> criteria(Statement<Quantity> quota) {
        return quota.claim().fact() instanceof ExchangeAgreement agreement ? agreement.criteria() : ImmutableSet.of();
    }
}
