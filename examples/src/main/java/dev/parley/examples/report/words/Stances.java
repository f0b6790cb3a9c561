package dev.parley.examples.report.words;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.reconcile.Matter;

/** Which stances tell of what has come about. */
public final class Stances {
    private static final ImmutableSet<Stance> FACTUAL = ImmutableSet.of(Stance.ASSERTED, Stance.REPORTED);

    private Stances() {}

    /** Whether a claim tells of a fact, hedged or not: not of what is expected, wanted or disputed. */
    public static boolean isFactual(SourcedClaim<?> claim) {
        return FACTUAL.contains(claim.stance());
    }

    /** Whether anybody tells of a matter as a fact. */
    public static boolean isFactual(Matter matter) {
        return matter.stances().stream().anyMatch(FACTUAL::contains);
    }
}
