package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;

/**
 * A maximal set of claims on one aspect that can all be true together, and the value left when they meet.
 *
 * <p>It prints as {@code 1212 (Vladimir Medinsky, text dispatch-2)}. A wide claim can be in several positions.
 *
 * @param value what is left when the claims meet
 * @param stated the values as the claims state them, in order; one where they all say the same
 * @param claims the claims, by document and place
 * @param origins where they come from; never empty
 * @param scopes what they count, where the claims on the aspect don't all count the same; empty otherwise
 * @param <V> the type of the value
 */
public record Position<V>(
        V value,
        ImmutableSet<V> stated,
        ImmutableList<SourcedClaim<?>> claims,
        ImmutableSortedSet<Origin> origins,
        ImmutableSortedSet<Scope> scopes) {
    /** Whether it is on a part of what other positions are on, or on some beside it. */
    public boolean isPart() {
        return !scopes.isEmpty() && scopes.stream().noneMatch(Scope::isWhole);
    }

    /** The value as text, as its own {@code toString} gives it. */
    public String text() {
        return Texts.of(value);
    }

    /** The value and where it comes from, on one line of any length. */
    public String line() {
        return text() + " (" + Texts.listed(origins) + ")";
    }

    /** The value and where it comes from, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
