package dev.parley.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that mean something to whoever reads the tokens, found while a text is cut, without making a string of any other word.
 *
 * <pre>{@code
 * Vocabulary vocabulary = Vocabulary.builder().mark("prisoners", 1, Role.NOUN).build();
 * Sentences.of("No prisoners came.", 0, vocabulary).get(0).tokens().get(1).marks(1); // the bit of NOUN
 * }</pre>
 *
 * <p>Every vocabulary knows the small words by which sentences are cut.
 */
public final class Vocabulary {
    /** How many families of marks there are; those of family 0 are the small words that cut sentences. */
    public static final int FAMILIES = 7;

    private static final Vocabulary PLAIN = builder().build();

    private final Map<String, Word> words;
    private final @Nullable Word[] table;
    private final int mask;

    private Vocabulary(Map<String, Word> words) {
        this.words = words;
        // At most a quarter full, so that looking for a word that is not there mostly ends at once.
        this.mask = Integer.highestOneBit(Math.max(1, words.size())) * 8 - 1;
        this.table = new Word[mask + 1];
        words.values().forEach(this::put);
    }

    private void put(Word word) {
        int slot = slot(word.hash());
        while (table[slot] != null) {
            slot = (slot + 1) & mask;
        }
        table[slot] = word;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** The vocabulary without any words but those by which sentences are cut. */
    public static Vocabulary plain() {
        return PLAIN;
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many words it has. */
    public int size() {
        return words.size();
    }

    /** A word given in lower case; null for any other. */
    public @Nullable Word word(String lower) {
        return words.get(lower);
    }

    /**
     * The word that these characters are when written in lower case, with a plain apostrophe; null for any other.
     *
     * @param hash the hash of the string that they are then
     */
    @Nullable
    Word word(char[] chars, int start, int end, int hash) {
        int slot = slot(hash);
        Word word = table[slot];
        while (word != null) {
            if (word.hash() == hash && is(word.lower(), chars, start, end)) {
                return word;
            }
            slot = (slot + 1) & mask;
            word = table[slot];
        }
        return null;
    }

    private static boolean is(String lower, char[] chars, int start, int end) {
        if (lower.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Characters.lower(chars[i]) != lower.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** Marks words, and gathers them. */
    public static final class Builder {
        private final Map<String, long[]> marks = new LinkedHashMap<>();
        private final Map<String, @Nullable Object[]> kept = new HashMap<>();

        /** What most words have beside their marks. */
        private static final @Nullable Object[] NOTHING = new @Nullable Object[FAMILIES];

        private Builder() {
            for (SmallWord kind : SmallWord.values()) {
                kind.words().forEach(word -> mark(word, SmallWord.FAMILY, kind));
            }
        }

        /** Adds a word, given in lower case, without a mark; does nothing where it is there. */
        public Builder add(String lower) {
            marksOf(lower);
            return this;
        }

        /**
         * Adds a word, given in lower case, where it is not there yet, and marks it.
         *
         * @param mark one of the first 64 constants of its enum
         * @throws IllegalArgumentException if it is a later one
         */
        public Builder mark(String lower, int family, Enum<?> mark) {
            marksOf(lower)[family] |= Word.bit(mark);
            return this;
        }

        /** Keeps something beside the marks of a family of a word, given in lower case; see {@link Word#kept}. */
        public Builder keep(String lower, int family, Object what) {
            marksOf(lower);
            kept.computeIfAbsent(lower, word -> new @Nullable Object[FAMILIES])[family] = what;
            return this;
        }

        private long[] marksOf(String lower) {
            return marks.computeIfAbsent(lower, word -> new long[FAMILIES]);
        }

        /** The vocabulary. */
        public Vocabulary build() {
            Map<String, Word> words = new LinkedHashMap<>();
            marks.forEach((lower, of) ->
                    words.put(lower, new Word(lower, words.size(), of.clone(), kept.getOrDefault(lower, NOTHING))));
            return new Vocabulary(words);
        }
    }
}
