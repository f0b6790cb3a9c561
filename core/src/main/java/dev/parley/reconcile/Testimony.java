package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import java.util.Comparator;
import java.util.Optional;

/** A claim with its origin; a part where its text breaks a greater number down into this and others. */
record Testimony<F extends Fact>(SourcedClaim<F> claim, Origin origin, boolean isPart) {
    static final Comparator<Testimony<?>> ORDER = Comparator.comparing(Testimony::claim, ClaimOrder.INSTANCE);

    Testimony(SourcedClaim<F> claim, Origin origin) {
        this(claim, origin, false);
    }

    Testimony<F> asPart() {
        return new Testimony<>(claim, origin, true);
    }

    F fact() {
        return claim.fact();
    }

    String document() {
        return claim.citation().document();
    }

    /** Whether it tells of what is so, not of what is expected, wanted or disputed. */
    boolean isFactual() {
        return isFactual(claim);
    }

    static boolean isFactual(SourcedClaim<?> claim) {
        return switch (claim.stance()) {
            case ASSERTED, REPORTED -> true;
            case EXPECTED, PROPOSED, DEMANDED, REJECTED, DENIED, DOUBTED -> false;
        };
    }

    boolean isDenial() {
        return claim.stance() == Stance.DENIED;
    }

    <V> Statement<V> states(V value, boolean counts) {
        return states(value, counts, Optional.empty());
    }

    <V> Statement<V> states(V value, boolean counts, Optional<Scope> scope) {
        return new Statement<>(claim, origin, value, counts, scope);
    }
}
