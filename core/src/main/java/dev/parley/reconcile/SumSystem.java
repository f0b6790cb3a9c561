package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Sums.Narrowed;
import dev.parley.reconcile.Sums.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums that share numbers, and what becomes of them as each side tells the numbers that are contested. */
final class SumSystem {
    /** More sides of one contest are not told apart; it keeps the cost in proportion to what is told. */
    private static final int MOST_SIDES = 12;

    private final List<Equation> equations;
    private final List<Operand> operands;
    private final Map<Object, Integer> places = new LinkedHashMap<>();
    private final Map<Reading, Narrowed> narrowed = new LinkedHashMap<>();

    SumSystem(List<Equation> equations) {
        this.equations = equations;
        Map<Object, Operand> byKey = new LinkedHashMap<>();
        equations.stream().flatMap(Equation::operands).forEach(operand -> byKey.putIfAbsent(operand.key(), operand));
        this.operands = List.copyOf(byKey.values());
        byKey.keySet().forEach(key -> places.put(key, places.size()));
    }

    /** The check of the sum at a place; empty where there is nothing to check. */
    Optional<Check> check(int place) {
        Equation equation = equations.get(place);
        ImmutableList<Finding> findings = together(sides(equation).stream()
                .filter(equation.applies())
                .map(side -> finding(place, side))
                .filter(SumSystem::tells));
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(equation.rule(), findings, Gaps.of(findings)));
    }

    /** Sides that tell the same numbers are one. */
    private static ImmutableList<Finding> together(Stream<Finding> findings) {
        Map<Object, Finding> together = new LinkedHashMap<>();
        findings.forEach(finding -> together.merge(finding.numbers(), finding, Finding::and));
        return ImmutableList.copyOf(together.values());
    }

    /** Those who take positions on what is contested of a sum; everybody where nothing is. */
    private static List<Reading> sides(Equation equation) {
        List<Reading> sides = equation.operands()
                .flatMap(operand -> operand.contested().stream())
                .flatMap(aspect -> aspect.positions().stream())
                .flatMap(position -> position.claims().stream())
                .map(Reading::ofVoice)
                .distinct()
                .sorted(Reading.ORDER)
                .limit(MOST_SIDES)
                .toList();
        return sides.isEmpty() ? List.of(Reading.everybody()) : sides;
    }

    /** Whether there is a number on both sides of the sum. */
    private static boolean tells(Finding finding) {
        return isNumber(finding.whole()) && finding.parts().stream().anyMatch(SumSystem::isNumber);
    }

    private static boolean isNumber(Amount amount) {
        return !amount.stated().isUnknown() && !amount.stated().isUndisclosed();
    }

    private Finding finding(int place, Reading reading) {
        Narrowed left = narrowed.computeIfAbsent(reading, this::narrow);
        Equation equation = equations.get(place);
        Amount whole = amount(equation.whole(), reading, left);
        ImmutableList<Amount> parts = equation.parts().stream()
                .map(part -> amount(part, reading, left))
                .collect(toImmutableList());
        Optional<Quantity> unlisted =
                equation.open() ? Optional.of(left.numbers().get(operands.size() + place)) : Optional.empty();
        boolean narrows = Stream.concat(Stream.of(whole), parts.stream()).anyMatch(Amount::isDerived)
                || unlisted.filter(more -> more.min() > 0).isPresent();
        Outcome outcome = left.failed().contains(place) ? Outcome.FAILS : narrows ? Outcome.REFINES : Outcome.HOLDS;
        return new Finding(ImmutableList.of(reading), outcome, whole, parts, unlisted);
    }

    private Amount amount(Operand operand, Reading reading, Narrowed left) {
        return operand.amount(reading, left.numbers().get(place(operand)));
    }

    private int place(Operand operand) {
        return Objects.requireNonNull(places.get(operand.key()));
    }

    /** What the sums leave of the numbers, and of what each may have beside its parts, which has the places after them. */
    private Narrowed narrow(Reading reading) {
        List<Quantity> numbers = operands.stream()
                .map(operand -> operand.told(reading).quantity())
                .collect(Collectors.toCollection(ArrayList::new));
        List<Sum> sums = new ArrayList<>();
        for (Equation equation : equations) {
            numbers.add(equation.open() ? Quantity.unknown() : Quantity.exactly(0));
            ImmutableList.Builder<Integer> parts = ImmutableList.builder();
            equation.parts().stream().map(this::place).forEach(parts::add);
            parts.add(numbers.size() - 1);
            sums.add(
                    equation.applies().test(reading)
                            ? new Sum(place(equation.whole()), parts.build())
                            : new Sum(numbers.size() - 1, ImmutableList.of(numbers.size() - 1)));
        }
        return Sums.narrow(numbers, sums);
    }
}
