package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;

/**
 * Finds out what claims agree and disagree on.
 *
 * <pre>{@code
 * Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
 * reconciliation.contested();   // the matters on which they contradict each other
 * }</pre>
 *
 * <p>Every claim is about one matter, but for one that names the head of a delegation, which is about the person and about the delegation. The result depends on nothing but the set of claims: not on their order,
 * on duplicates, or on how they were split into batches that are {@linkplain Reconciliation#merge merged} later. The
 * cost is that of sorting the claims, and in proportion to the positions they take. Immutable and thread-safe.
 */
public final class Reconciler {
    private static final Reconciler STANDARD = new Reconciler(TextFamilies.none());

    private final TextFamilies families;

    private Reconciler(TextFamilies families) {
        this.families = families;
    }

    /** The reconciler to which every document is a text of its own. */
    public static Reconciler standard() {
        return STANDARD;
    }

    /** The same reconciler, told which documents are copies or rewrites of one text. */
    public Reconciler withFamilies(TextFamilies newFamilies) {
        return new Reconciler(newFamilies);
    }

    /** The reconciliation of some claims; equal claims count once. */
    public Reconciliation reconcile(Iterable<? extends SourcedClaim<?>> claims) {
        return Reconciliation.of(ClaimOrder.sorted(claims), families, KnownMatters.none());
    }
}
