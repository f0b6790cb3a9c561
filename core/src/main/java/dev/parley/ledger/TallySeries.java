package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.parley.internal.Columns;
import dev.parley.internal.Columns.Cell;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers day by day beside counts so far, and where the two don't add up.
 *
 * <pre>{@code
 * TallySeries series = new TallySeries();
 * series.count(june12, Quantity.exactly(1212));
 * series.number(june13, Quantity.exactly(1200));
 * series.count(june13, Quantity.exactly(2415));
 * series.breaks()   // [after 2025-06-12 until 2025-06-13: 1200 told day by day, 1203 by the counts]
 * }</pre>
 *
 * <p>What lies between two counts is the sum of the days between. A day of which no number is told may have any: a count that takes up what nobody had told
 * day by day is no break, while one that falls short of what was told is. Days are looked at from one count to the next, so that a break is located as
 * closely as the counts allow. Before the first count there was nothing.
 */
public final class TallySeries {
    private static final int DAY = 11;
    private static final int NUMBER = 20;

    private final NavigableMap<LocalDate, Quantity> numbers = new TreeMap<>();
    private final NavigableMap<LocalDate, Quantity> counts = new TreeMap<>();

    /** A series of which nothing is told. */
    public TallySeries() {}

    /** Takes the number of a day; several of one day add up. */
    public void number(LocalDate day, Quantity number) {
        numbers.merge(day, number, Quantity::plus);
    }

    /** Takes a count of all up to a day and on it; of several counts of one day the least and the greatest hold together. */
    public void count(LocalDate day, Quantity soFar) {
        counts.merge(day, soFar, Quantity::hull);
    }

    /** Where the numbers and the counts can't both be right, in the order of days. */
    public ImmutableList<TallyBreak> breaks() {
        ImmutableList.Builder<TallyBreak> breaks = ImmutableList.builder();
        LocalDate after = LocalDate.MIN;
        Quantity before = Quantity.exactly(0);
        for (Map.Entry<LocalDate, Quantity> count : counts.entrySet()) {
            Quantity told = sum(after, count.getKey());
            Quantity counted = count.getValue().minus(before).orElse(Quantity.exactly(0));
            boolean falls = count.getValue().minus(before).isEmpty();
            if (falls || !told.meets(counted)) {
                breaks.add(new TallyBreak(after, count.getKey(), told, counted, falls));
            }
            after = count.getKey();
            before = count.getValue();
        }
        return breaks.build();
    }

    /** What moved after a day until another, both as far as they are told. */
    private Quantity sum(LocalDate after, LocalDate until) {
        NavigableMap<LocalDate, Quantity> told = numbers.subMap(after, false, until, true);
        Quantity sum = Quantity.sum(told.values());
        boolean complete =
                !after.equals(LocalDate.MIN) && after.plusDays(told.size()).equals(until);
        return complete ? sum : Quantity.atLeast(sum.allowed().min());
    }

    /** A day a line, with its number and its count so far, and then the breaks; in at most 100 columns. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (LocalDate day : ImmutableSortedSet.copyOf(Sets.union(numbers.keySet(), counts.keySet()))) {
            text.append(Columns.row(
                    "",
                    List.of(
                            new Cell(day.toString(), DAY),
                            new Cell(text(numbers.get(day), ""), NUMBER),
                            new Cell(text(counts.get(day), " so far"), NUMBER))));
        }
        breaks().forEach(gap -> text.append(gap).append('\n'));
        return text.toString();
    }

    private static String text(@Nullable Quantity quantity, String behind) {
        return quantity == null ? "" : quantity + behind;
    }
}
