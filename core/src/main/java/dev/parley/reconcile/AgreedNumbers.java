package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.TotalScope;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quotas of an agreement and its total, which bind each other: two quotas make a total, and a total for each side
 * makes two quotas.
 *
 * <p>A source is read so that it agrees with itself: a bare total counts each side or both, whichever fits the quotas
 * and scoped totals of the same origin, and stays open where either or neither does.
 */
final class AgreedNumbers {
    private final List<Testimony<ExchangeAgreement>> matter;
    private final ImmutableSortedSet<Party> parties;
    private final ImmutableListMultimap<Origin, Total> scoped;

    AgreedNumbers(List<Testimony<ExchangeAgreement>> matter, ImmutableSortedSet<Party> parties) {
        this.matter = matter;
        this.parties = parties;
        ImmutableListMultimap.Builder<Origin, Total> totals = ImmutableListMultimap.builder();
        for (Testimony<ExchangeAgreement> testimony : matter) {
            sumOfQuotas(testimony).ifPresent(sum -> totals.put(testimony.origin(), sum));
            testimony
                    .fact()
                    .totalScope()
                    .ifPresent(scope -> totals.put(
                            testimony.origin(), Total.of(testimony.fact().total(), scope)));
        }
        this.scoped = totals.build();
    }

    /** One aspect for each direction in which a number is agreed. */
    ImmutableList<Aspect<Quantity>> quotas() {
        ListMultimap<Direction, Statement<Quantity>> statements =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Testimony<ExchangeAgreement> testimony : matter) {
            quotas(testimony)
                    .forEach((direction, quantity) ->
                            statements.put(direction, testimony.states(quantity, Agreements.counts(testimony))));
        }
        return statements.asMap().entrySet().stream()
                .map(quota -> Aspect.of(
                        AspectKey.quota(quota.getKey()), IntervalValues.QUANTITIES, Criteria.scoped(quota.getValue())))
                .map(quota -> quota.withNote(readForEachSide()))
                .collect(toImmutableList());
    }

    /** The totals as stated, and beside them, if there are any, the sums of quotas. */
    Aspect<Total> total() {
        ImmutableList.Builder<Statement<Total>> statements = ImmutableList.builder();
        boolean anyStated =
                matter.stream().anyMatch(testimony -> stated(testimony).isPresent());
        for (Testimony<ExchangeAgreement> testimony : anyStated ? matter : List.<Testimony<ExchangeAgreement>>of()) {
            boolean counts = Agreements.counts(testimony);
            Stream.concat(stated(testimony).stream(), sumOfQuotas(testimony).stream())
                    .map(total -> testimony.states(total, counts).withScope(total.scope()))
                    .forEach(statements::add);
        }
        return Aspect.of(AspectKey.TOTAL, TotalValues.INSTANCE, statements.build());
    }

    private Note readForEachSide() {
        List<String> read = matter.stream()
                .filter(testimony -> testimony.fact().totalScope().isEmpty())
                .flatMap(testimony -> stated(testimony).stream())
                .filter(AgreedNumbers::isForEachSide)
                .map(total -> total.quantity().toString())
                .distinct()
                .toList();
        return read.isEmpty()
                ? Note.NONE
                : Note.of(Texts.joined(read) + " is read for each side, which its source's other words need.");
    }

    private static boolean isForEachSide(Total total) {
        return total.scopes().equals(ImmutableSortedSet.of(TotalScope.EACH_SIDE));
    }

    private Map<Direction, Quantity> quotas(Testimony<ExchangeAgreement> testimony) {
        Map<Direction, Quantity> quotas = Quotas.of(testimony.fact(), parties);
        stated(testimony)
                .filter(AgreedNumbers::isForEachSide)
                .ifPresent(
                        total -> Quotas.directions(parties).forEach(way -> quotas.putIfAbsent(way, total.quantity())));
        return quotas;
    }

    private Optional<Total> sumOfQuotas(Testimony<ExchangeAgreement> testimony) {
        Map<Direction, Quantity> quotas = Quotas.of(testimony.fact(), parties);
        boolean complete = parties.size() == 2 && quotas.keySet().containsAll(Quotas.directions(parties));
        return complete ? Optional.of(Total.of(Quotas.sum(quotas.values()), TotalScope.BOTH_SIDES)) : Optional.empty();
    }

    private Optional<Total> stated(Testimony<ExchangeAgreement> testimony) {
        ExchangeAgreement fact = testimony.fact();
        return Statements.stated(fact.total())
                .map(quantity -> fact.totalScope()
                        .map(scope -> Total.of(quantity, scope))
                        .orElseGet(() -> readByItsOrigin(Total.bare(quantity), testimony.origin())));
    }

    private Total readByItsOrigin(Total bare, Origin origin) {
        List<Total> own = scoped.get(origin);
        ImmutableSortedSet<TotalScope> fitting = bare.scopes().stream()
                .filter(scope -> own.stream().allMatch(total -> bare.meets(scope, total)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return fitting.isEmpty() ? bare : new Total(bare.quantity(), fitting);
    }
}
