package dev.parley.ledger;

import dev.parley.internal.Columns;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;

/**
 * What an account would say if one position on a contested matter were true.
 *
 * <p>It prints as {@code delivered 2412 if remains RU <-> UA 2025-06-13 is RU -> UA (text dispatch-1)}.
 *
 * @param entry which number of the account it is
 * @param value that number under the position, all else being as told
 * @param matter what is contested
 * @param position the position, with whose it is
 */
public record Alternative(Entry entry, Quantity value, Matter matter, Position<?> position) {
    /** A number of an account that can be contested. */
    public enum Entry {
        /** The quota agreed. */
        AGREED,

        /** What has been delivered. */
        DELIVERED
    }

    String line() {
        return entry == Entry.AGREED
                ? "agreed " + position.line()
                : "delivered " + value + " if " + matter.label() + " is " + position.line();
    }

    /** The number and its condition, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
