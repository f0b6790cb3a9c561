package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of which nobody tells which way they went, beside the two legs of their day: "2,000 were exchanged" where 1,000 went each way.
 *
 * <p>Such a number counts both directions together if that lets it hold, and each of them otherwise, as that of an agreement does. A day on which
 * more than two parties exchanged something of that category is left out, as it is not known whose number it is.
 */
final class BothWaysEquations {
    private record Day(Category category, LocalDate date) {}

    private final List<Move> open = new ArrayList<>();
    private final ListMultimap<Day, Move> legs =
            MultimapBuilder.hashKeys().arrayListValues().build();

    BothWaysEquations(List<Move> moves) {
        for (Move move : moves) {
            if (move.dayOfBothWays().isPresent()) {
                open.add(move);
            } else if (!move.isCount() && move.days().isSingleDay()) {
                legs.put(new Day(move.category(), move.days().first().orElseThrow()), move);
            }
        }
    }

    List<Equation> equations() {
        return open.stream().flatMap(move -> equation(move).stream()).toList();
    }

    private Optional<Equation> equation(Move both) {
        List<Move> ofDay =
                legs.get(new Day(both.category(), both.dayOfBothWays().orElseThrow()));
        Set<Direction> ways = new LinkedHashSet<>();
        ofDay.forEach(leg -> ways.addAll(leg.directions()));
        Set<ImmutableSortedSet<Party>> pairs = new LinkedHashSet<>();
        ways.forEach(way -> pairs.add(way.parties()));
        if (ways.size() != 2 || pairs.size() != 1) {
            return Optional.empty();
        }
        List<ImmutableList<Operand>> sides = ways.stream()
                .map(way -> ofDay.stream()
                        .filter(leg -> leg.directions().contains(way))
                        .map(leg -> leg.number(way))
                        .collect(ImmutableList.toImmutableList()))
                .toList();
        return Optional.of(Equation.of(
                Rule.BOTH_DIRECTIONS,
                whole(both, sides),
                ImmutableList.<Operand>builder()
                        .addAll(sides.get(0))
                        .addAll(sides.get(1))
                        .build()));
    }

    private static Operand whole(Move both, List<ImmutableList<Operand>> sides) {
        Operand told = Operand.of(
                both.place(),
                both.matter(),
                both.matter().aspect(AspectKey.QUANTITY).orElseThrow());
        return new Operand(told.key(), told.matter(), told.name(), told.contested(), reading -> {
            Operand.Told number = told.told(reading);
            List<Quantity> legs = sides.stream().map(side -> sum(side, reading)).toList();
            return isEach(number.quantity(), legs) ? number.as(number.quantity().times(2)) : number;
        });
    }

    /** Whether a number can only be that of each leg, and a quantity can hold it twice. */
    private static boolean isEach(Quantity number, List<Quantity> legs) {
        return !number.meets(Quotas.sum(legs))
                && legs.stream().allMatch(number::meets)
                && number.allowed().max().orElse(Quantity.LIMIT) <= Quantity.LIMIT / 2;
    }

    private static Quantity sum(List<Operand> side, Reading reading) {
        return Quotas.sum(side.stream().map(leg -> leg.told(reading).quantity()).toList());
    }
}
