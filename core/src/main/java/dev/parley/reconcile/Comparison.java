package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;

/**
 * A claim that takes no position on an aspect, because of its stance, beside the positions that it would agree with.
 *
 * <p>A hand-over that was expected to be of 1,500 and turned out to be of 1,200 is {@code expected 1500 (Vladimir
 * Medinsky)}, and agrees with none.
 *
 * @param claim the claim
 * @param origin where it comes from
 * @param value the value that it names
 * @param agreesWith the positions whose value it meets; empty where it meets none, or there are none
 * @param <V> the type of the value
 */
public record Comparison<V>(SourcedClaim<?> claim, Origin origin, V value, ImmutableList<Position<V>> agreesWith) {
    String line() {
        return claim.stance().code() + " " + Texts.of(value) + " (" + origin + ")";
    }

    /** How it is put, the value and where it comes from, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
