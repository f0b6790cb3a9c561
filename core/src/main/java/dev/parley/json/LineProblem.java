package dev.parley.json;

/**
 * What is wrong with a line of JSON Lines, and where.
 *
 * <pre>{@code <3:52>: fact.category: "bodies" is unknown, expected one of prisoners_of_war, remains, ...}</pre>
 *
 * <p>The message is one line, shows at most 64 characters of any value, and says what was expected; programs go by the reason.
 *
 * @param line the line's number, counted from 1, blank lines included
 * @param column where in the line the value at fault begins, in UTF-16 code units from 1; a byte order mark does not count
 * @param reason what kind of problem it is
 * @param message what is wrong, after the path to the value
 */
public record LineProblem(long line, int column, Reason reason, String message) {
    /** What is wrong with a line. Unless the reason is {@link #UNKNOWN_PROPERTY} the line gives no claim. */
    public enum Reason {
        /** Bytes that are not UTF-8. */
        NOT_UTF_8,

        /** Text that is not JSON, or breaks off. */
        BROKEN_JSON,

        /** More after the line's first value. */
        SECOND_VALUE,

        /** A line of more than 2<sup>20</sup> characters, or bytes where bytes are read. */
        TOO_LONG,

        /** Values nested deeper than 16 levels. */
        TOO_DEEP,

        /** A value of another JSON type than the property has. */
        WRONG_TYPE,

        /** A required property that is missing or null. */
        MISSING_PROPERTY,

        /** A property that stands twice in one object. */
        DUPLICATE_PROPERTY,

        /** A property that the format does not have. It is passed over, and the claim comes through if nothing else is wrong. */
        UNKNOWN_PROPERTY,

        /** A text that is none of the codes that the property can have. */
        UNKNOWN_CODE,

        /** A value of the right type that does not stand for what it should, is out of bounds, or does not go with its neighbours. */
        INVALID_VALUE
    }

    /** The problem as {@code <line:column>: message}. */
    @Override
    public String toString() {
        return "<" + line + ":" + column + ">: " + message;
    }
}
