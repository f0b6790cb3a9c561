package dev.parley.export;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Total;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The least and the greatest of some values, each for a cell of its own; empty where a value is open to that side. */
enum Ends {
    /** Values without ends. */
    NONE,

    /** Numbers, by their stated bounds. */
    NUMBERS("_min", "_max"),

    /** Days. */
    DAYS("_first", "_last");

    /** What the names of the columns end with. */
    private final ImmutableList<String> endings;

    Ends(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    ImmutableList<String> names(String column) {
        return endings.stream().map(ending -> column + ending).collect(toImmutableList());
    }

    /** A cell for each name. */
    List<Object> cells(List<?> values) {
        return switch (this) {
            case NONE -> List.of();
            case NUMBERS -> {
                List<Quantity> numbers = values.stream().map(Ends::number).toList();
                yield List.of(
                        least(numbers.stream().map(Ends::min).toList()),
                        greatest(numbers.stream().map(Ends::max).toList()));
            }
            case DAYS -> {
                List<DateSpan> days = values.stream().map(DateSpan.class::cast).toList();
                yield List.of(
                        least(days.stream().map(DateSpan::first).toList()),
                        greatest(days.stream().map(DateSpan::last).toList()));
            }
        };
    }

    private static Quantity number(Object value) {
        return value instanceof Total total ? total.quantity() : (Quantity) value;
    }

    /** A lower bound of 0 says nothing, unless the number is 0. */
    private static Optional<Long> min(Quantity number) {
        return number.min() > 0 || number.max().orElse(-1) == 0 ? Optional.of(number.min()) : Optional.empty();
    }

    private static Optional<Long> max(Quantity number) {
        return number.max().isPresent() ? Optional.of(number.max().getAsLong()) : Optional.empty();
    }

    private static <C extends Comparable<? super C>> Object least(List<Optional<C>> ends) {
        return outermost(ends, Comparator.naturalOrder());
    }

    private static <C extends Comparable<? super C>> Object greatest(List<Optional<C>> ends) {
        return outermost(ends, Comparator.reverseOrder());
    }

    private static <C> Object outermost(List<Optional<C>> ends, Comparator<? super C> order) {
        if (!ends.stream().allMatch(Optional::isPresent)) {
            return "";
        }
        return ends.stream()
                .map(Optional::get)
                .min(order)
                .<Object>map(end -> end)
                .orElse("");
    }
}
