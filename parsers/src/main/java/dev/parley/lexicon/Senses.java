package dev.parley.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * A set of senses, a bit each: of a word, or of all words of a sentence, so that one look tells what is not there.
 *
 * <p>{@code Senses.of(Sense.GIVE, Sense.RECEIVE).meets(scene.senses())} is false for a sentence in which nothing is given or received.
 */
@SuppressWarnings("EnumOrdinal") // Nothing keeps the bits longer than the program runs.
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
        Senses all = single(readings.get(0).sense());
        for (int i = 1; i < readings.size(); i++) {
            all = all.and(single(readings.get(i).sense()));
        }
        return all;
    }

    private static Senses single(Sense sense) {
        return Singles.ALL[sense.ordinal()];
    }

    /** A set of each sense, made once: most words have one sense. */
    private static final class Singles {
        private static final Senses[] ALL = Arrays.stream(Sense.values())
                .map(sense -> {
                    long bit = 1L << sense.ordinal();
                    int part = sense.ordinal() / Long.SIZE;
                    return new Senses(part == 0 ? bit : 0, part == 1 ? bit : 0, part == 2 ? bit : 0);
                })
                .toArray(Senses[]::new);
    }

    /** These and those. */
    public Senses and(Senses other) {
        return new Senses(first | other.first, second | other.second, third | other.third);
    }

    /** Joins many sets, without making one for each step. */
    public static final class Union {
        private long first;
        private long second;
        private long third;

        /** With nothing in it yet. */
        public Union() {
            // All bits are 0.
        }

        /** Adds the senses of a set. */
        public void add(Senses senses) {
            first |= senses.first;
            second |= senses.second;
            third |= senses.third;
        }

        /** All of them. */
        public Senses senses() {
            return new Senses(first, second, third);
        }
    }

    /** Whether one of these is among those. */
    public boolean meets(Senses other) {
        return (first & other.first | second & other.second | third & other.third) != 0;
    }

    /** Whether a sense is one of these. */
    public boolean has(Sense sense) {
        int ordinal = sense.ordinal();
        long part = ordinal < Long.SIZE ? first : ordinal < 2 * Long.SIZE ? second : third;
        // A shift looks at the last six bits of its distance alone.
        return (part >>> ordinal & 1) != 0;
    }
}
