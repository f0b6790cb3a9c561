package dev.parley.ledger;

import dev.parley.interval.Quantity;

/**
 * A count between two bounds, for sums that may pass what a {@link Quantity} can hold: a lower bound past it is lowered
 * to it, and an upper one opened, so that the interval stays sound.
 */
record Interval(long min, long max) {
    static final long OPEN = Long.MAX_VALUE;
    static final Interval ZERO = new Interval(0, 0);

    static Interval of(Quantity quantity) {
        Quantity allowed = quantity.allowed();
        return new Interval(allowed.min(), allowed.max().orElse(OPEN));
    }

    Interval plus(Interval other) {
        boolean open = max == OPEN || other.max == OPEN || max + other.max > Quantity.LIMIT;
        return new Interval(Math.min(Quantity.LIMIT, min + other.min), open ? OPEN : max + other.max);
    }

    /** What the greater of two counts can be. */
    Interval atLeast(Interval other) {
        return new Interval(Math.max(min, other.min), Math.max(max, other.max));
    }

    Interval hull(Interval other) {
        return new Interval(Math.min(min, other.min), Math.max(max, other.max));
    }

    boolean meets(Interval other) {
        return min <= other.max && other.min <= max;
    }

    Interval meet(Interval other) {
        long low = Math.max(min, other.min);
        long high = Math.min(max, other.max);
        return new Interval(low, high);
    }

    /** Anything from nothing up to this. */
    Interval orLess() {
        return new Interval(0, max);
    }

    Quantity toQuantity() {
        return max == OPEN ? Quantity.atLeast(min) : Quantity.between(min, max);
    }
}
