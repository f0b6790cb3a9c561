package dev.parley.text;

/**
 * A word, number or sign that somebody has marked in a {@linkplain Vocabulary vocabulary}.
 *
 * <p>Marks come in families, one for each enum whose constants they are: what a word is for numbers, for dates, for the lexicon.
 */
public final class Word {
    private final String lower;
    private final int hash;
    private final int id;
    private final long[] marks;

    Word(String lower, int id, long[] marks) {
        this.lower = lower;
        this.hash = lower.hashCode();
        this.id = id;
        this.marks = marks;
    }

    /** Its characters in lower case. */
    public String lower() {
        return lower;
    }

    int hash() {
        return hash;
    }

    /** Its number among the words of its vocabulary, from 0. */
    public int id() {
        return id;
    }

    /** Its marks of a family, a bit each. */
    public long marks(int family) {
        return marks[family];
    }
}
