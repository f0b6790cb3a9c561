package dev.parley.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign that somebody has marked in a {@linkplain Vocabulary vocabulary}.
 *
 * <p>Marks come in families, one for each enum whose constants they are: what a word is for numbers, for dates, for the lexicon.
 */
public final class Word {
    private final String lower;
    private final int id;
    private final long[][] marks;
    private final @Nullable Object[] kept;

    /**
     * A word.
     *
     * @param marks the marks of all words of its vocabulary, by family and number
     */
    Word(String lower, int id, long[][] marks, @Nullable Object[] kept) {
        this.lower = lower;
        this.id = id;
        this.marks = marks;
        this.kept = kept;
    }

    /** Its characters in lower case. */
    public String lower() {
        return lower;
    }

    /** Its number among the words of its vocabulary, from 0. */
    public int id() {
        return id;
    }

    /**
     * The bit of a mark, one of the first 64 constants of its enum.
     *
     * @throws IllegalArgumentException if it is a later one
     */
    @SuppressWarnings("EnumOrdinal") // Nothing keeps the bits longer than the program runs.
    public static long bit(Enum<?> mark) {
        if (mark.ordinal() >= Long.SIZE) {
            throw new IllegalArgumentException("mark: " + mark + " is constant " + mark.ordinal()
                    + " of its enum; there is room for " + Long.SIZE);
        }
        return 1L << mark.ordinal();
    }

    /** The bits of several marks. */
    public static long bits(Enum<?>... marks) {
        long bits = 0;
        for (Enum<?> mark : marks) {
            bits |= bit(mark);
        }
        return bits;
    }

    /** Whether it has a mark of a family. */
    @SuppressWarnings("EnumOrdinal") // Nothing keeps the bits longer than the program runs.
    public boolean has(int family, Enum<?> mark) {
        return (marks(family) >>> mark.ordinal() & 1) != 0;
    }

    /** What somebody keeps of it beside its marks of a family, such as the phrases that start with it; null where it is nothing. */
    public @Nullable Object kept(int family) {
        return kept[family];
    }

    /** Its marks of a family, a bit each. */
    public long marks(int family) {
        return marks[family][id];
    }
}
