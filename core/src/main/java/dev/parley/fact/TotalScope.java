package dev.parley.fact;

/** Whom the total of an agreement counts. On the wire it is its {@link #code()}: {@code both_sides}. */
public enum TotalScope implements Coded {
    /** What moves in the two directions together. */
    BOTH_SIDES,

    /** What moves in each of the directions. */
    EACH_SIDE;

    /**
     * The constant with this code, such as {@code both_sides}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static TotalScope parse(String code) {
        return Coded.parse(TotalScope.class, "a scope of a total", code);
    }
}
