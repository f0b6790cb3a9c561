package dev.parley.reconcile;

import dev.parley.fact.Coded;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** How the claims on one {@linkplain Aspect aspect} of a matter stand to each other: {@code CONTESTED}, say. */
public enum Verdict implements Coded {
    /** No claim that counts states a value. */
    UNSTATED,

    /** One {@linkplain Origin origin} states it, in however many documents. */
    SINGLE,

    /** Two origins or more state the same value. */
    CORROBORATED,

    /** Two origins or more state values that meet, some narrower than others, or one of them tells of what parts its number is made up. */
    REFINED,

    /** The values don't all meet, but those that don't count different {@linkplain Scope things}: nobody contradicts anybody. */
    DIFFERENT_SCOPE,

    /** Values that count the same don't all meet: there is more than one {@linkplain Position position}. */
    CONTESTED;

    static Verdict of(int positions, int values, IntSupplier origins, BooleanSupplier clash) {
        if (positions == 0) {
            return UNSTATED;
        }
        if (positions > 1) {
            return clash.getAsBoolean() ? CONTESTED : DIFFERENT_SCOPE;
        }
        if (origins.getAsInt() == 1) {
            return SINGLE;
        }
        return values == 1 ? CORROBORATED : REFINED;
    }
}
