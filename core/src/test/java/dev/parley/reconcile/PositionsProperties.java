package dev.parley.reconcile;

import static dev.parley.reconcile.EverySet.found;
import static dev.parley.reconcile.EverySet.tried;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.parley.fact.TotalScope;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Values.Meeting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Positions are what trying out every set of values finds. */
class PositionsProperties {
    private static final int MOST = 30;

    @Provide
    Arbitrary<Set<Quantity>> quantities() {
        Arbitrary<Long> bounds = Arbitraries.longs().between(0, 12);
        Arbitrary<Quantity> between = Combinators.combine(bounds, bounds)
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)));
        return Arbitraries.oneOf(
                        between,
                        between.map(Quantity::asApproximate),
                        bounds.map(Quantity::atLeast),
                        Arbitraries.just(Quantity.undisclosed()))
                .set()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Set<DateSpan>> spans() {
        LocalDate first = LocalDate.of(2025, 6, 1);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9).map(first::plusDays);
        Arbitrary<DateSpan> between = Combinators.combine(days, days)
                .as((one, other) -> one.isBefore(other) ? DateSpan.between(one, other) : DateSpan.between(other, one));
        return Arbitraries.oneOf(between, days.map(DateSpan::from), days.map(DateSpan::until))
                .set()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Set<Direction>> directions() {
        Arbitrary<Optional<Party>> parties =
                Arbitraries.of("RU", "UA", "BY").map(Party::of).optional(0.6);
        return Combinators.combine(parties, parties)
                .filter((from, to) -> from.isPresent() || to.isPresent())
                .filter((from, to) -> from.isEmpty() || !from.equals(to))
                .as(Direction::new)
                .set()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<Set<Total>> totals() {
        Arbitrary<Long> bounds = Arbitraries.longs().between(0, 12);
        Arbitrary<Quantity> quantities = Combinators.combine(bounds, bounds)
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)));
        Arbitrary<Total> scoped = Combinators.combine(quantities, Arbitraries.of(TotalScope.class))
                .as(Total::of);
        return Arbitraries.oneOf(scoped, quantities.map(Total::bare)).set().ofMaxSize(6);
    }

    @Property
    void quantitiesThatAllowOneNumberAreAPosition(@ForAll("quantities") Set<Quantity> values) {
        assertThat(found(IntervalValues.QUANTITIES, values))
                .isEqualTo(tried(
                        values,
                        set -> LongStream.rangeClosed(0, MOST)
                                .anyMatch(n -> set.stream().allMatch(q -> q.contains(n)))));
    }

    @Property
    void whatIsLeftOfAPositionIsWhatAllItsQuantitiesAllow(@ForAll("quantities") Set<Quantity> values) {
        for (Meeting<Quantity> position : IntervalValues.QUANTITIES.positions(ImmutableSortedSet.copyOf(values))) {
            for (long n = 0; n <= MOST; n++) {
                long number = n;
                assertThat(position.value().contains(n))
                        .as("%s in %s", n, position)
                        .isEqualTo(position.members().stream().allMatch(q -> q.contains(number)));
            }
        }
    }

    @Property
    void spansThatShareADayAreAPosition(@ForAll("spans") Set<DateSpan> values) {
        LocalDate first = LocalDate.of(2025, 6, 1);
        assertThat(found(IntervalValues.DAYS, values))
                .isEqualTo(tried(
                        values,
                        set -> LongStream.range(0, 10)
                                .mapToObj(first::plusDays)
                                .anyMatch(day -> set.stream().allMatch(span -> span.contains(day)))));
    }

    @Property
    void directionsThatOneHandOverCanHaveAreAPosition(@ForAll("directions") Set<Direction> values) {
        Set<Party> parties = Set.of(Party.of("RU"), Party.of("UA"), Party.of("BY"), Party.of("TR"), Party.of("US"));
        assertThat(found(DiscreteValues.meeting(Direction::meet), values))
                .isEqualTo(tried(
                        values,
                        set -> Sets.cartesianProduct(parties, parties).stream()
                                .filter(way -> !way.get(0).equals(way.get(1)))
                                .map(way -> Direction.of(way.get(0), way.get(1)))
                                .anyMatch(way -> set.stream()
                                        .allMatch(value -> value.meet(way).isPresent()))));
    }

    @Property
    void totalsThatComeToOneNumberWhenBareOnesAreReadAlikeAreAPosition(@ForAll("totals") Set<Total> values) {
        assertThat(found(TotalValues.INSTANCE, values))
                .isEqualTo(tried(
                        values,
                        set -> Arrays.stream(TotalScope.values())
                                .anyMatch(reading -> canComeToOneNumber(set, reading))));
    }

    private static boolean canComeToOneNumber(Set<Total> totals, TotalScope reading) {
        return LongStream.rangeClosed(0, MOST)
                .anyMatch(n -> totals.stream().allMatch(total -> {
                    TotalScope scope = total.isBare() ? reading : total.scopes().first();
                    return total.min(scope) <= n && n <= total.max(scope);
                }));
    }
}
