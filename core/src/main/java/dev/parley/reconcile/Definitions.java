package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom claims of one matter count: whom one side calls a hostage the other calls a detainee, and a third speaks of those held.
 *
 * <p>Where the claims of a matter use several definitions, each number is one of its own scope.
 */
final class Definitions {
    private final ImmutableSet<Optional<Category>> told;

    Definitions(Stream<Optional<Category>> categories) {
        told = categories.collect(toImmutableSet());
    }

    /** The category under which persons are told together whatever they are called. */
    static Category of(Category category) {
        return category == Category.HOSTAGES ? Category.DETAINEES : category;
    }

    /** What a claim of that category counts; empty where all claims count the same. */
    Optional<Scope> scope(Optional<Category> category) {
        return told.size() > 1 ? Optional.of(Scope.of(category)) : Optional.empty();
    }
}
