package dev.parley.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Transfers as matters: hand-overs, and counts of those so far.
 *
 * <p>Only asserted and reported claims take positions. What is expected, proposed or demanded has not happened by being
 * said, what is rejected, denied or doubted supports nothing: these stand beside the positions as comparisons.
 */
final class Transfers implements MatterType<Transfer> {
    @Override
    public Class<Transfer> factType() {
        return Transfer.class;
    }

    @Override
    public List<List<Testimony<Transfer>>> identify(List<Testimony<Transfer>> testimonies) {
        return TransferIdentity.groups(testimonies);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Transfer>> matter) {
        Supplier<ImmutableSortedSet<Party>> parties = Suppliers.memoize(() -> parties(matter));
        Statements<Transfer> all = new Statements<>(matter, Testimony::isFactual);
        WholeAndParts numbers = WholeAndParts.of(matter);
        return ImmutableList.of(
                all.aspect(
                        AspectKey.CATEGORY,
                        new FlatValues<Category>(),
                        testimony -> testimony.fact().category()),
                all.aspect(
                        AspectKey.DIRECTION,
                        DiscreteValues.meeting(Direction::meet),
                        testimony -> Optional.of(direction(testimony.fact()))
                                .filter(direction -> !direction.isUnknown())
                                .map(direction -> direction.within(parties.get()))),
                all.aspect(AspectKey.QUANTITY, IntervalValues.QUANTITIES, numbers::position, numbers::scope)
                        .withNote(numbers.note()),
                all.date(AspectKey.DATE, Transfer::date),
                all.number(AspectKey.ORDINAL, Transfer::ordinal),
                all.number(AspectKey.STAGE, Transfer::stage));
    }

    @Override
    public String label(List<Testimony<Transfer>> matter) {
        Statements<Transfer> all = new Statements<>(matter, Testimony::isFactual);
        return Texts.words(
                all.first(Transfer::category).map(Category::code).orElse("transfer"),
                route(matter),
                matter.get(0).fact().tally() == Tally.CUMULATIVE ? "so far" : "",
                all.first(fact -> Statements.stated(fact.date()))
                        .map(DateSpan::toString)
                        .orElse("undated"));
    }

    static Direction direction(Transfer transfer) {
        return new Direction(transfer.from(), transfer.to());
    }

    /** {@code RU -> UA}, or {@code RU <-> UA} where both ways are told. */
    private String route(List<Testimony<Transfer>> matter) {
        Direction met = direction(matter.get(0).fact());
        if (!isOneWay(matter)) {
            ImmutableSortedSet<Party> parties = parties(matter);
            for (Testimony<Transfer> testimony : matter) {
                Optional<Direction> narrower =
                        met.meet(direction(testimony.fact()).within(parties));
                if (narrower.isEmpty()) {
                    return String.join(
                            " <-> ", parties.stream().map(Party::code).toList());
                }
                met = narrower.get();
            }
        }
        return met.isUnknown() ? "" : met.toString();
    }

    /** Whether all claims state the same sides. */
    private static boolean isOneWay(List<Testimony<Transfer>> matter) {
        Transfer first = matter.get(0).fact();
        for (Testimony<Transfer> testimony : matter) {
            Transfer fact = testimony.fact();
            if (!fact.from().equals(first.from()) || !fact.to().equals(first.to())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Transfer>> matter) {
        if (isOneWay(matter)) {
            return direction(matter.get(0).fact()).parties();
        }
        Set<Party> parties = new TreeSet<>();
        for (Testimony<Transfer> testimony : matter) {
            testimony.fact().from().ifPresent(parties::add);
            testimony.fact().to().ifPresent(parties::add);
        }
        return ImmutableSortedSet.copyOf(parties);
    }
}
