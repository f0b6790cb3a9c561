package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;
import dev.parley.reconcile.Position;

/**
 * What one number of an account rests on: a position on a quota, or on what was handed over, with the claims in their exact words.
 *
 * @param entry which number of the account rests on it
 * @param label what it is a position on: {@code quota RU -> UA}, {@code remains RU -> UA 2025-06-11}
 * @param position the position
 */
public record Evidence(Alternative.Entry entry, String label, Position<?> position) {
    /** The claims, by document and place. */
    public ImmutableList<SourcedClaim<?>> claims() {
        return position.claims();
    }

    /** The number and whose it is, {@code remains RU -> UA 2025-06-11: 1212 (Vladimir Medinsky)}, on one line of any length. */
    public String line() {
        return label + ": " + position.line();
    }

    /** The number and whose it is, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
