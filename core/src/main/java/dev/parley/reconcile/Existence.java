package dev.parley.reconcile;

import dev.parley.fact.Coded;

/** Whether a thing is, as claims have it: who denies that there is a memorandum contradicts whoever has seen it. */
public enum Existence implements Coded {
    /** Told as a fact. */
    GIVEN,

    /** Denied. */
    DENIED
}
