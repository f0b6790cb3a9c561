package dev.parley.claim;

import dev.parley.fact.Coded;

/** How surely, and in what mood, a source states a fact. On the wire it is its {@link #code()}: {@code asserted}. */
public enum Stance implements Coded {
    /** Stated as a fact. */
    ASSERTED,

    /** Stated with a hedge: reportedly, allegedly. */
    REPORTED,

    /** Announced, planned or predicted, and not yet a fact. */
    EXPECTED,

    /** Put forward for the other side to accept. */
    PROPOSED,

    /** Asked for as a condition or a due. */
    DEMANDED,

    /** Refused by the party it was put to. */
    REJECTED,

    /** Said not to be so. */
    DENIED,

    /** Called into question. */
    DOUBTED;

    /** Whether it tells of what is so, hedged or not: not of what is expected, wanted or disputed. */
    public boolean isFactual() {
        return this == ASSERTED || this == REPORTED;
    }

    /**
     * The constant with this code, such as {@code asserted}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static Stance parse(String code) {
        return Coded.parse(Stance.class, "a stance", code);
    }
}
