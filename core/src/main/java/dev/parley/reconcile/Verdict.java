package dev.parley.reconcile;

import dev.parley.fact.Coded;

/** How the claims on one {@linkplain Aspect aspect} of a matter stand to each other: {@code CONTESTED}, say. */
public enum Verdict implements Coded {
    /** No claim that counts states a value. */
    UNSTATED,

    /** One {@linkplain Origin origin} states it, in however many documents. */
    SINGLE,

    /** Two origins or more state the same value. */
    CORROBORATED,

    /** Two origins or more state values that meet, some narrower than others. */
    REFINED,

    /** The values don't all meet: there is more than one {@linkplain Position position}. */
    CONTESTED;

    static Verdict of(int positions, int values, int origins) {
        if (positions == 0) {
            return UNSTATED;
        }
        if (positions > 1) {
            return CONTESTED;
        }
        if (origins == 1) {
            return SINGLE;
        }
        return values == 1 ? CORROBORATED : REFINED;
    }
}
