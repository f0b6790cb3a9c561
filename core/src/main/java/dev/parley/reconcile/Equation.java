package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Numbers that have to come to the same.
 *
 * @param open whether there may be more parts than are told
 * @param applies the readings under which they have to
 */
record Equation(Rule rule, Operand whole, ImmutableList<Operand> parts, boolean open, Predicate<Reading> applies) {
    static Equation of(Rule rule, Operand whole, ImmutableList<Operand> parts) {
        return new Equation(rule, whole, parts, false, reading -> true);
    }

    static Equation open(Rule rule, Operand whole, ImmutableList<Operand> parts) {
        return new Equation(rule, whole, parts, true, reading -> true);
    }

    Equation where(Predicate<Reading> newApplies) {
        return new Equation(rule, whole, parts, open, newApplies);
    }

    Stream<Operand> operands() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }
}
