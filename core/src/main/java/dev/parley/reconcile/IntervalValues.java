package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/** Values that allow an interval, and meet where intervals do: quantities by what they allow, and spans of days. */
final class IntervalValues<V extends Comparable<? super V>> implements Values<V> {
    static final Values<Quantity> QUANTITIES = new IntervalValues<>(
            quantity -> quantity.allowed().min(),
            quantity -> quantity.allowed().max().orElse(Long.MAX_VALUE),
            Quantity::meet);

    static final Values<DateSpan> DAYS = new IntervalValues<>(
            span -> span.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
            span -> span.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
            DateSpan::meet);

    private final ToLongFunction<V> min;
    private final ToLongFunction<V> max;
    private final BiFunction<V, V, Optional<V>> meet;

    private IntervalValues(ToLongFunction<V> min, ToLongFunction<V> max, BiFunction<V, V, Optional<V>> meet) {
        this.min = min;
        this.max = max;
        this.meet = meet;
    }

    @Override
    public ImmutableList<Meeting<V>> positions(ImmutableSortedSet<V> values) {
        ImmutableList<V> list = values.asList();
        ImmutableList.Builder<Sweep.Span> spans = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            spans.add(new Sweep.Span(i, min.applyAsLong(list.get(i)), max.applyAsLong(list.get(i))));
        }
        return Sweep.overlaps(spans.build()).stream()
                .map(overlap -> meeting(overlap.ids().stream().map(list::get).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private Meeting<V> meeting(ImmutableList<V> members) {
        V met = members.stream()
                .reduce((one, other) -> meet.apply(one, other).orElseThrow())
                .orElseThrow();
        return new Meeting<>(met, ImmutableSet.copyOf(members));
    }

    @Override
    public boolean meets(V one, V other) {
        return meet.apply(one, other).isPresent();
    }

    @Override
    public Comparator<V> narrowestFirst() {
        // An open end is Long.MAX_VALUE or MIN_VALUE: a difference that overflows is as wide as any.
        return Comparator.comparingLong(value -> {
            long width = max.applyAsLong(value) - min.applyAsLong(value);
            return width < 0 ? Long.MAX_VALUE : width;
        });
    }

    @Override
    public Comparator<V> order() {
        return Comparator.naturalOrder();
    }
}
