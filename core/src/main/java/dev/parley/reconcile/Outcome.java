package dev.parley.reconcile;

import dev.parley.fact.Coded;

/** What became of a sum, as one reading tells its numbers. */
public enum Outcome implements Coded {
    /** The numbers come to the same: they corroborate each other. */
    HOLDS,

    /** They can come to the same, and leave less open than what is stated. */
    REFINES,

    /** They can't come to the same: there is a {@linkplain Gap gap}. */
    FAILS
}
