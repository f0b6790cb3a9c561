package dev.parley.fact;

/** How the two directions of an exchange are tied to each other. On the wire it is its {@link #code()}: {@code reciprocal}. */
public enum Formula implements Coded {
    /** As many one way as the other: N for N. */
    RECIPROCAL,

    /** One way only, with nothing owed in return. */
    UNILATERAL,

    /** Everybody of a kind on either side, however many they are. */
    ALL_FOR_ALL;

    /**
     * The constant with this code, such as {@code reciprocal}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static Formula parse(String code) {
        return Coded.parse(Formula.class, "a formula", code);
    }
}
