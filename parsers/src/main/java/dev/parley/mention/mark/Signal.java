package dev.parley.mention.mark;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.List;
import java.util.Locale;

/** What a word or phrase tells of what an article is about; signals.tsv lists by which words and senses. */
public enum Signal {
    /** Those who are held in a war, or a truce in it. */
    HELD,
    /** The name of an armed group. */
    GROUP,
    /** A war, and those who fight in it. */
    WAR,
    /** It stands in front of what is called a war and is none: a trade war. */
    NO_WAR,
    /** Those who talk to end it, and what they talk by. */
    ENVOY,
    /** Those who are held, or the dead. */
    PEOPLE,
    /** Those whom somebody may hold, and whom most news is of. */
    PERSONS,
    /** They change hands. */
    MOVING,
    /** They do, in words that rarely mean anything else. */
    RELEASE,
    /** A party by any of its names. */
    SIDE,
    /** What parties deal in: talks, demands, offers. */
    DEALING;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS = column("words");
        private static final ImmutableSetMultimap<String, String> BY_SENSE =
                column("senses").inverse();
        private static final ImmutableSetMultimap<String, String> ALONE =
                column("alone").inverse();

        /** The values of those rows whose second column says so, by the signal. */
        private static ImmutableSetMultimap<String, String> column(String kind) {
            ImmutableSetMultimap.Builder<String, String> values = ImmutableSetMultimap.builder();
            for (List<String> row : Rows.of(Signal.class, "signals.tsv")) {
                if (row.get(1).equals(kind)) {
                    values.putAll(row.get(0).toUpperCase(Locale.ROOT), Rows.words(row, 2));
                }
            }
            return values.build();
        }
    }

    /** Marks the words that are signals by themselves. */
    static void mark(Vocabulary.Builder vocabulary) {
        Table.WORDS.forEach((signal, word) -> vocabulary.mark(word, Marks.SIGNALS, valueOf(signal)));
    }

    /** What names alone tell, a bit each; they are written with a capital. */
    public static final long OF_NAMES = Word.bits(GROUP, SIDE);

    /**
     * Marks words of a phrase of the lexicon with what it may tell, so that one of them stands wherever the phrase does: a name's first and last one, of
     * which one has a capital, and any other's least common one.
     */
    static void mark(Vocabulary.Builder vocabulary, List<String> words, String leastCommon, long signals) {
        mark(vocabulary, leastCommon, signals & ~OF_NAMES);
        mark(vocabulary, words.get(words.size() - 1), signals & OF_NAMES);
        mark(vocabulary, words.get(0), SmallWord.ARTICLE.is(words.get(0)) ? 0 : signals & OF_NAMES);
    }

    private static void mark(Vocabulary.Builder vocabulary, String word, long signals) {
        for (Signal signal : values()) {
            if ((signals & Word.bit(signal)) != 0) {
                vocabulary.mark(word, Marks.SIGNALS, signal);
            }
        }
    }

    /** What a sense of the lexicon, or one with its value, tells, a bit each. */
    static long ofSense(String sense) {
        return bits(Table.BY_SENSE.get(sense));
    }

    /** What a sense tells by a single word besides, a bit each. */
    static long ofSenseAlone(String sense) {
        return bits(Table.ALONE.get(sense));
    }

    private static long bits(ImmutableSet<String> signals) {
        long bits = 0;
        for (String signal : signals) {
            bits |= Word.bit(valueOf(signal));
        }
        return bits;
    }

    /** Whether a token is this signal by itself, in whatever phrase it stands. */
    public boolean is(Token token) {
        return token.has(Marks.SIGNALS, this) && Table.WORDS.containsEntry(name(), token.lower());
    }
}
