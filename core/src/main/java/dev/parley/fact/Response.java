package dev.parley.fact;

/** How a proposal was answered. On the wire it is its {@link #code()}: {@code accepted}. */
public enum Response implements Coded {
    /** It was agreed to. */
    ACCEPTED,

    /** It was refused. */
    REJECTED,

    /** It was agreed to in part. */
    PARTIAL,

    /** The answer is awaited. */
    PENDING;

    /**
     * The constant with this code, such as {@code accepted}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static Response parse(String code) {
        return Coded.parse(Response.class, "a response", code);
    }
}
