package dev.parley.reconcile;

import dev.parley.internal.Columns;

/**
 * A position that a {@linkplain Policy policy} picked, and why.
 *
 * <p>It prints as {@code 1212: 2 origins, more than any other position has: Vladimir Medinsky, text a.}
 *
 * @param position the position
 * @param reason why this one, in one sentence that names its sources
 * @param <V> the type of the value
 */
public record Choice<V>(Position<V> position, String reason) {
    /** The value to print. */
    public V value() {
        return position.value();
    }

    /** The value, and why, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(position.text() + ": " + reason);
    }
}
