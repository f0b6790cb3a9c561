package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.fact.TotalScope;
import dev.parley.interval.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sums of one agreement: a total is that of the quotas, and as many for as many are two equal quotas.
 *
 * <p>Each total that somebody states is held against the quotas as each side tells them. A total of each side counts twice; one that does
 * not say whom it counts is read for both sides if that lets it hold, and for each otherwise.
 */
final class AgreementEquations {
    private final int place;
    private final Matter matter;
    private final Function<SourcedClaim<?>, Origin> origins;

    AgreementEquations(int place, Matter matter, Function<SourcedClaim<?>, Origin> origins) {
        this.place = place;
        this.matter = matter;
        this.origins = origins;
    }

    List<Equation> equations() {
        List<Operand> quotas = Quotas.directions(matter.parties()).stream()
                .flatMap(direction -> matter.aspect(AspectKey.quota(direction)).stream())
                .filter(quota -> !quota.positions().isEmpty())
                .map(quota -> Operand.of(place, matter, quota))
                .toList();
        List<Equation> equations = new ArrayList<>();
        if (quotas.size() == 2) {
            totals(quotas).forEach(equations::add);
            matter.aspect(AspectKey.FORMULA)
                    .filter(AgreementEquations::isReciprocal)
                    .map(formula -> equal(formula, quotas))
                    .ifPresent(equations::add);
        }
        return equations;
    }

    private static Equation equal(Aspect<Formula> formula, List<Operand> quotas) {
        return Equation.of(Rule.EQUAL_QUOTAS, quotas.get(0), ImmutableList.of(quotas.get(1)))
                .where(reading -> formula.accordingTo(reading).positions().stream()
                        .allMatch(position -> position.value() == Formula.RECIPROCAL));
    }

    private static boolean isReciprocal(Aspect<Formula> formula) {
        return formula.positions().stream().anyMatch(position -> position.value() == Formula.RECIPROCAL);
    }

    /** A total as somebody states it. */
    private record Stated(Quantity quantity, Optional<TotalScope> scope) {
        /** Whether a quantity can hold it twice. */
        boolean isWithinLimits() {
            Quantity allowed = quantity.allowed();
            return allowed.max().orElse(allowed.min()) <= Quantity.LIMIT / 2;
        }

        /** What both sides come to together, if the quotas come to that sum. */
        Quantity bothSides(Quantity sum) {
            boolean isEach = scope.map(TotalScope.EACH_SIDE::equals)
                    .orElseGet(() -> !quantity.meets(sum) && quantity.times(2).meets(sum));
            return isEach ? quantity.times(2) : quantity;
        }
    }

    private List<Equation> totals(List<Operand> quotas) {
        ImmutableListMultimap<Stated, SourcedClaim<?>> totals = Multimaps.index(
                matter.claims().stream()
                        .filter(claim -> Agreements.counts(claim)
                                && claim.fact() instanceof ExchangeAgreement agreement
                                && !agreement.total().isUnknown())
                        .toList(),
                AgreementEquations::stated);
        return totals.asMap().entrySet().stream()
                .filter(total -> total.getKey().isWithinLimits())
                .map(total -> Equation.of(
                        Rule.TOTAL_OF_QUOTAS,
                        total(total.getKey(), total.getValue(), quotas),
                        ImmutableList.copyOf(quotas)))
                .toList();
    }

    private Operand total(Stated total, Collection<SourcedClaim<?>> claims, List<Operand> quotas) {
        return Operand.read(List.of(place, total), matter, AspectKey.TOTAL.name(), reading -> {
            Quantity sum = Quotas.sum(
                    quotas.stream().map(quota -> quota.told(reading).quantity()).toList());
            return Operand.Told.of(total.bothSides(sum), claims, origins);
        });
    }

    private static Stated stated(SourcedClaim<?> claim) {
        ExchangeAgreement agreement = (ExchangeAgreement) claim.fact();
        return new Stated(agreement.total(), agreement.totalScope());
    }
}
