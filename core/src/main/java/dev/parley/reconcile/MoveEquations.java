package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sums of hand-overs of one category in one direction.
 *
 * <ul>
 *   <li>A count so far is the count before it and the hand-overs since; the first is all hand-overs up to its day, or, where it can't be,
 *       those since the latest agreement. A count that is less than the one before it may begin anew with an agreement made since.
 *   <li>A number of several days is that of the hand-overs told of these days, and of those that nobody has listed.
 * </ul>
 */
final class MoveEquations {
    /** More hand-overs in one sum are none that a person could follow; the bound keeps the cost in proportion to what is told. */
    private static final int MOST_PARTS = 400;

    private record Way(Category category, Direction direction) {}

    private final ListMultimap<Way, Move> moves =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final List<Matter> agreements;

    MoveEquations(List<Move> told, ImmutableList<Matter> matters) {
        ListMultimap<Category, Direction> complete =
                MultimapBuilder.hashKeys().arrayListValues().build();
        told.forEach(move -> move.directions().stream()
                .filter(Direction::isComplete)
                .filter(way -> !complete.containsEntry(move.category(), way))
                .forEach(way -> complete.put(move.category(), way)));
        told.forEach(move -> move.directions()
                .forEach(way ->
                        moves.put(new Way(move.category(), completed(way, complete.get(move.category()))), move)));
        agreements = matters.stream()
                .filter(matter -> matter.type().equals("agreement"))
                .toList();
    }

    /** The only direction that one with an open side can be. */
    private static Direction completed(Direction way, List<Direction> told) {
        List<Direction> possible =
                told.stream().filter(other -> other.meet(way).isPresent()).toList();
        return possible.size() == 1 ? possible.get(0) : way;
    }

    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        Multimaps.asMap(moves).forEach((way, told) -> new Series(way, told).addTo(equations));
        return equations;
    }

    /** The hand-overs and the counts of one category in one direction. */
    private final class Series {
        private final Way way;
        private final NavigableMap<LocalDate, List<Move>> handOvers = new TreeMap<>();
        private final List<Move> counts = new ArrayList<>();
        private final List<Move> spans = new ArrayList<>();

        private Series(Way way, List<Move> told) {
            this.way = way;
            for (Move move : told) {
                if (move.isCount()) {
                    move.days().last().ifPresent(day -> counts.add(move));
                } else if (move.days().isSingleDay()) {
                    handOvers
                            .computeIfAbsent(move.days().last().orElseThrow(), day -> new ArrayList<>())
                            .add(move);
                } else if (move.days().first().isPresent() && move.days().last().isPresent()) {
                    spans.add(move);
                }
            }
            counts.sort(Comparator.comparing(count -> count.days().last().orElseThrow()));
        }

        private void addTo(List<Equation> equations) {
            for (Move span : spans) {
                List<Operand> parts = parts(
                        span.days().first().orElseThrow().minusDays(1),
                        span.days().last().orElseThrow());
                if (parts.size() > 1 && parts.size() <= MOST_PARTS) {
                    equations.add(Equation.open(
                            Rule.WHOLE_OF_PARTS, span.number(way.direction()), ImmutableList.copyOf(parts)));
                }
            }
            addCounts(equations);
        }

        private void addCounts(List<Equation> equations) {
            NavigableSet<LocalDate> agreed = counts.isEmpty() ? new TreeSet<>() : agreed();
            Optional<Move> before = Optional.empty();
            for (Move count : counts) {
                LocalDate day = day(count);
                Optional<LocalDate> latest = Optional.ofNullable(agreed.floor(day));
                boolean anew = before.isPresent()
                        && latest.filter(day(before.get())::isBefore).isPresent()
                        && isLess(count, before.get());
                List<Operand> parts = new ArrayList<>();
                if (before.isEmpty() || anew) {
                    parts.addAll(sinceTheBeginning(count, anew, latest));
                } else {
                    parts.add(before.get().number(way.direction()));
                    parts.addAll(parts(day(before.get()), day));
                }
                if (!parts.isEmpty() && parts.size() <= MOST_PARTS) {
                    equations.add(Equation.open(
                            Rule.COUNT_OF_HAND_OVERS, count.number(way.direction()), ImmutableList.copyOf(parts)));
                }
                before = Optional.of(count);
            }
        }

        /** All hand-overs told up to a count, or those since the latest agreement, where all are too many. */
        private List<Operand> sinceTheBeginning(Move count, boolean anew, Optional<LocalDate> latest) {
            List<Operand> all = parts(LocalDate.MIN, day(count));
            boolean fits = Intervals.min(
                            Quotas.sum(all.stream().map(MoveEquations::told).toList()))
                    <= Intervals.max(told(count.number(way.direction())));
            return latest.isEmpty() || fits && !anew ? all : parts(latest.get().minusDays(1), day(count));
        }

        private boolean isLess(Move count, Move before) {
            return Intervals.max(told(count.number(way.direction())))
                    < Intervals.min(told(before.number(way.direction())));
        }

        private List<Operand> parts(LocalDate afterExclusive, LocalDate untilInclusive) {
            return handOvers.subMap(afterExclusive, false, untilInclusive, true).values().stream()
                    .flatMap(List::stream)
                    .limit(MOST_PARTS + 1)
                    .map(move -> move.number(way.direction()))
                    .toList();
        }

        /** The days on which something was agreed on that category between these parties. */
        private NavigableSet<LocalDate> agreed() {
            ImmutableSet<?> parties = way.direction().parties();
            NavigableSet<LocalDate> days = new TreeSet<>();
            for (Matter agreement : agreements) {
                boolean isOfThese = agreement.parties().containsAll(parties)
                        && agreement.aspect(AspectKey.CATEGORY).orElseThrow().positions().stream()
                                .anyMatch(position -> position.value() == way.category());
                if (isOfThese) {
                    agreement.aspect(AspectKey.DATE).orElseThrow().positions().stream()
                            .flatMap(position -> position.value().first().stream())
                            .min(Comparator.naturalOrder())
                            .ifPresent(days::add);
                }
            }
            return days;
        }
    }

    private static LocalDate day(Move count) {
        return count.days().last().orElseThrow();
    }

    private static Quantity told(Operand operand) {
        return operand.told(Reading.everybody()).quantity();
    }
}
