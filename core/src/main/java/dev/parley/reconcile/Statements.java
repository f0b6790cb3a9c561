package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Fact;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the aspects of a matter off its testimonies; what one leaves open it makes no statement on. */
final class Statements<F extends Fact> {
    private final List<Testimony<F>> testimonies;
    private final Predicate<Testimony<F>> counts;

    Statements(List<Testimony<F>> testimonies, Predicate<Testimony<F>> counts) {
        this.testimonies = testimonies;
        this.counts = counts;
    }

    <V> Aspect<V> aspect(AspectKey<V> key, Values<V> values, Function<Testimony<F>, Optional<V>> value) {
        ImmutableList.Builder<Statement<V>> statements = ImmutableList.builder();
        for (Testimony<F> testimony : testimonies) {
            value.apply(testimony)
                    .ifPresent(stated -> statements.add(testimony.states(stated, counts.test(testimony))));
        }
        return Aspect.of(key, values, statements.build());
    }

    Aspect<Quantity> quantity(AspectKey<Quantity> key, Function<F, Quantity> quantity) {
        return aspect(key, IntervalValues.QUANTITIES, testimony -> stated(quantity.apply(testimony.fact())));
    }

    Aspect<DateSpan> date(AspectKey<DateSpan> key, Function<F, DateSpan> date) {
        return aspect(key, IntervalValues.DAYS, testimony -> stated(date.apply(testimony.fact())));
    }

    Aspect<Integer> number(AspectKey<Integer> key, Function<F, OptionalInt> number) {
        return aspect(key, DiscreteValues.flat(), testimony -> boxed(number.apply(testimony.fact())));
    }

    static Optional<Quantity> stated(Quantity quantity) {
        return quantity.isUnknown() ? Optional.empty() : Optional.of(quantity);
    }

    static Optional<DateSpan> stated(DateSpan date) {
        return date.isUnknown() ? Optional.empty() : Optional.of(date);
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
