package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Fact;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return aspect(key, values, value, testimony -> Optional.empty());
    }

    /** An aspect on which testimonies may count different things. */
    <V> Aspect<V> aspect(
            AspectKey<V> key,
            Values<V> values,
            Function<Testimony<F>, Optional<V>> value,
            Function<Testimony<F>, Optional<Scope>> scope) {
        return Aspect.ofLazy(key, values, () -> read(value, scope));
    }

    private <V> ImmutableList<Statement<V>> read(
            Function<Testimony<F>, Optional<V>> value, Function<Testimony<F>, Optional<Scope>> scope) {
        ImmutableList.Builder<Statement<V>> statements = ImmutableList.builder();
        for (Testimony<F> testimony : testimonies) {
            Optional<V> stated = value.apply(testimony);
            if (stated.isPresent()) {
                statements.add(testimony.states(stated.get(), counts.test(testimony), scope.apply(testimony)));
            }
        }
        return statements.build();
    }

    Aspect<Quantity> quantity(AspectKey<Quantity> key, Function<F, Quantity> quantity) {
        return aspect(key, IntervalValues.QUANTITIES, testimony -> stated(quantity.apply(testimony.fact())));
    }

    Aspect<DateSpan> date(AspectKey<DateSpan> key, Function<F, DateSpan> date) {
        return aspect(key, IntervalValues.DAYS, testimony -> stated(date.apply(testimony.fact())));
    }

    Aspect<Integer> number(AspectKey<Integer> key, Function<F, OptionalInt> number) {
        return aspect(key, new FlatValues<>(), testimony -> boxed(number.apply(testimony.fact())));
    }

    Aspect<Party> party(AspectKey<Party> key, Function<F, Optional<Party>> party) {
        return aspect(key, new FlatValues<>(), testimony -> party.apply(testimony.fact()));
    }

    /** Texts that differ in nothing but their spelling and their articles are one value. */
    Aspect<String> text(AspectKey<String> key, Values<String> values, Function<F, Optional<String>> text) {
        Map<ImmutableSet<String>, String> spellings = new HashMap<>();
        for (Testimony<F> testimony : testimonies) {
            text.apply(testimony.fact())
                    .ifPresent(told -> spellings.merge(TextValues.folded(told), told, TextValues::fuller));
        }
        return aspect(
                key,
                values,
                testimony -> text.apply(testimony.fact()).map(told -> spellings.get(TextValues.folded(told))));
    }

    /** Whether there is such a thing; stated only where somebody denies it, as any other claim would do but repeat that there is. */
    Aspect<Existence> existence() {
        boolean denied = testimonies.stream().anyMatch(Testimony::isDenial);
        return new Statements<>(testimonies, testimony -> true)
                .aspect(AspectKey.EXISTENCE, new FlatValues<>(), testimony -> {
                    if (testimony.isDenial()) {
                        return Optional.of(Existence.DENIED);
                    }
                    return denied && testimony.isFactual() ? Optional.of(Existence.GIVEN) : Optional.empty();
                });
    }

    /** The first value that a claim states, a claim that counts before any other. */
    <V> Optional<V> first(Function<F, Optional<V>> value) {
        Optional<V> beside = Optional.empty();
        for (Testimony<F> testimony : testimonies) {
            Optional<V> told = value.apply(testimony.fact());
            if (told.isPresent() && counts.test(testimony)) {
                return told;
            }
            beside = beside.or(() -> told);
        }
        return beside;
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
