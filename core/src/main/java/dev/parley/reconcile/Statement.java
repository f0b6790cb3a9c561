package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import java.util.Optional;

/**
 * The value that a claim states on an aspect; whether it counts, and takes a position there, is for its stance to say. The scope is what it
 * counts, where the claims of the matter don't all count the same; a statement without one counts whatever the others do.
 */
record Statement<V>(SourcedClaim<?> claim, Origin origin, V value, boolean counts, Optional<Scope> scope) {
    Statement(SourcedClaim<?> claim, Origin origin, V value, boolean counts) {
        this(claim, origin, value, counts, Optional.empty());
    }

    Statement<V> in(Scope newScope) {
        return withScope(Optional.of(newScope));
    }

    Statement<V> withScope(Optional<Scope> newScope) {
        return new Statement<>(claim, origin, value, counts, newScope);
    }
}
