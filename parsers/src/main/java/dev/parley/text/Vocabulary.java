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
    public static final int FAMILIES = 8;

    private static final Vocabulary PLAIN = builder().build();

    /** What stands where no word does. */
    static final int NO_WORD = -1;

    private final Map<String, Word> byText;
    private final Word[] words;
    private final WordTable table;

    /** The marks of the words by their numbers, a column for each family, so that asking for those of a sentence touches little else. */
    private final long[][] marks;

    private Vocabulary(Map<String, Word> byText, long[][] marks) {
        this.byText = byText;
        this.words = byText.values().toArray(new Word[0]);
        this.table = new WordTable(byText.keySet());
        this.marks = marks;
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
        return words.length;
    }

    /** A word given in lower case; null for any other. */
    public @Nullable Word word(String lower) {
        return byText.get(lower);
    }

    /** The word of a number; null for {@link #NO_WORD}. */
    @Nullable
    Word word(int id) {
        return id == NO_WORD ? null : words[id];
    }

    /** The number of a word given in lower case; {@link #NO_WORD} for any other. */
    int id(String lower) {
        Word word = word(lower);
        return word == null ? NO_WORD : word.id();
    }

    /**
     * The number of the word that these characters are when written in lower case, with a plain apostrophe; {@link #NO_WORD} for any other.
     *
     * @param hash the hash of the string that they are then
     */
    int id(char[] chars, int start, int end, int hash) {
        return table.find(chars, start, end, hash);
    }

    /** The marks of a family that the word of a number has, a bit each; none for {@link #NO_WORD}. */
    long marks(int id, int family) {
        return id == NO_WORD ? 0 : marks[family][id];
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
            long[][] columns = new long[FAMILIES][marks.size()];
            marks.forEach((lower, of) -> {
                int id = words.size();
                for (int family = 0; family < FAMILIES; family++) {
                    columns[family][id] = of[family];
                }
                words.put(lower, new Word(lower, id, columns, kept.getOrDefault(lower, NOTHING)));
            });
            return new Vocabulary(words, columns);
        }
    }
}
