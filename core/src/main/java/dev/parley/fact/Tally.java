package dev.parley.fact;

/** What the number of a transfer counts. On the wire it is its {@link #code()}: {@code increment}. */
public enum Tally implements Coded {
    /** What moved in this one transfer. */
    INCREMENT,

    /** What has moved so far, in this transfer and all before it. */
    CUMULATIVE;

    /**
     * The constant with this code, such as {@code increment}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static Tally parse(String code) {
        return Coded.parse(Tally.class, "a tally", code);
    }
}
