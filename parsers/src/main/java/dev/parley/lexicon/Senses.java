package dev.parley.lexicon;

import java.util.List;

/**
 * A set of senses, a bit each: of a word, or of all words of a sentence, so that one look tells what is not there.
 *
 * <p>{@code Senses.of(Sense.GIVE, Sense.RECEIVE).meets(scene.senses())} is false for a sentence in which nothing is given or received.
 */
public final class Senses {
    /** None. */
    public static final Senses NONE = new Senses(0, 0, 0);

    // There are more senses than bits in one number; three fields are faster to look at than an array.
    private final long first;
    private final long second;
    private final long third;

    private Senses(long first, long second, long third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** These senses. */
    public static Senses of(Sense... senses) {
        Senses all = NONE;
        for (Sense sense : senses) {
            all = all.and(single(sense));
        }
        return all;
    }

    /** The senses of a word's readings. */
    public static Senses ofReadings(List<Entry> readings) {
        Senses all = NONE;
        for (Entry reading : readings) {
            all = all.and(reading.sense().alone());
        }
        return all;
    }

    @SuppressWarnings("EnumOrdinal") // Nothing keeps the bits longer than the program runs.
    static Senses single(Sense sense) {
        int ordinal = sense.ordinal();
        long bit = 1L << ordinal;
        int part = ordinal / Long.SIZE;
        return new Senses(part == 0 ? bit : 0, part == 1 ? bit : 0, part == 2 ? bit : 0);
    }

    /** These and those. */
    public Senses and(Senses other) {
        return new Senses(first | other.first, second | other.second, third | other.third);
    }

    /** Whether one of these is among those. */
    public boolean meets(Senses other) {
        return (first & other.first | second & other.second | third & other.third) != 0;
    }

    /** Whether a sense is one of these. */
    public boolean has(Sense sense) {
        return meets(sense.alone());
    }
}
