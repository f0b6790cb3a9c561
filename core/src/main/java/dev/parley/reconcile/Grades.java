package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;

/**
 * What a caller thinks of sources and of reports, on two scales that are kept apart: a reliable source may report what can hardly be, and the other way
 * round.
 *
 * <pre>{@code
 * Grades grades = new Grades() {
 *     public Reliability of(Origin source) { return source.name().equals("Red Cross") ? Reliability.A : Reliability.F; }
 *     public Credibility of(SourcedClaim<?> report) { return Credibility.UNJUDGED; }
 * };
 * }</pre>
 */
public interface Grades {
    /** How far a source is to be relied on; {@link Reliability#F} where the caller has no opinion. */
    Reliability of(Origin source);

    /** How credible a claim is by itself; {@link Credibility#UNJUDGED} where the caller has no opinion. */
    Credibility of(SourcedClaim<?> report);
}
