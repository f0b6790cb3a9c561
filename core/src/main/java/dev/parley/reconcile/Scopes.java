package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether values that don't meet contradict each other, or count different things. */
final class Scopes {
    private Scopes() {}

    /** What some statements count; empty where they all count the same. */
    static <V> ImmutableSortedSet<Scope> of(List<Statement<V>> statements) {
        List<Scope> scopes = new ArrayList<>();
        for (Statement<V> statement : statements) {
            statement.scope().ifPresent(scopes::add);
        }
        return ImmutableSortedSet.copyOf(scopes);
    }

    /**
     * Whether, of values that don't all meet, some of one scope don't. Parts never contradict each other, and what has no scope of its own is compared with every
     * whole.
     */
    static <V> boolean clash(Values<V> values, List<Statement<V>> statements) {
        ImmutableSortedSet<Scope> scopes = of(statements);
        if (scopes.isEmpty()) {
            return true;
        }
        Predicate<Optional<Scope>> isOpen = Optional::isEmpty;
        if (scopes.stream().noneMatch(Scope::isWhole)) {
            return clash(values, statements, isOpen);
        }
        return scopes.stream()
                .filter(Scope::isWhole)
                .anyMatch(scope -> clash(values, statements, isOpen.or(Optional.of(scope)::equals)));
    }

    private static <V> boolean clash(
            Values<V> values, List<Statement<V>> statements, Predicate<Optional<Scope>> isCompared) {
        ImmutableSortedSet<V> told = statements.stream()
                .filter(statement -> isCompared.test(statement.scope()))
                .map(Statement::value)
                .collect(toImmutableSortedSet(values.order()));
        return values.positions(told).size() > 1;
    }
}
