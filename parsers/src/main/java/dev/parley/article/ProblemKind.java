package dev.parley.article;

/** What kind of problem reading met, for callers who tell them apart: the words of a message may change, these stay. */
public enum ProblemKind {
    /** There is no such file or folder. */
    MISSING,

    /** It is there and can't be read. */
    UNREADABLE,

    /** It is larger than any article. */
    TOO_LARGE,

    /** Its bytes are not text in UTF-8. */
    NOT_UTF8,

    /** A page with bytes that are not text in its encoding, and that stand as U+FFFD in its article, where it has one. */
    UNDECODABLE,

    /** A file with nothing but white space in it, or a folder without a single text. */
    EMPTY,

    /** A value that has not the form it should have. */
    BAD_VALUE,

    /** A row of an {@code articles.csv} or a line of JSON Lines that can't be used, or the end of a table that can't be read. */
    BAD_ROW,

    /** Something that comes twice and counts once. */
    REPEATED,

    /** A second statement of one thing that can't be true beside the first, as two days of publication; the first one counts. */
    CONTRADICTION,

    /** An article under the name of another, by which claims of both are cited; both are read. */
    SAME_DOCUMENT,

    /** A key, a column or a property that nobody knows, and that was passed over. */
    UNKNOWN_NAME;

    /** Whether something that should have been read was not: true of all but a contradiction, an unknown name and a name that two have. */
    public boolean losesInput() {
        return this != CONTRADICTION && this != SAME_DOCUMENT && this != UNKNOWN_NAME;
    }
}
