package dev.parley.mention;

/**
 * Where a sentence says that something is: "in Istanbul", "at the Ciragan Palace", "there".
 *
 * @param kind what kind of place it is
 * @param name its name in the words of the text; empty for a place told before
 * @param from the index of the first token of its name
 * @param to the index behind the last one
 */
public record Place(Kind kind, String name, int from, int to) implements Mention {
    /** Kinds of places. */
    public enum Kind {
        /** A city or town. */
        CITY,
        /** A building or site. */
        VENUE,
        /** A land or a region. */
        REGION,
        /** A place of which only the name is known. */
        NAME,
        /** A building told before: "the same estate". */
        SAME_VENUE,
        /** A city told before: "there", "the same city", "the Turkish city". */
        THERE
    }

    /** Whether it is a city or one told before. */
    public boolean isCity() {
        return kind == Kind.CITY || kind == Kind.THERE;
    }
}
