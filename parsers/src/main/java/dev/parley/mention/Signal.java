package dev.parley.mention;

import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.party.Party;
import dev.parley.text.Vocabulary;
import dev.parley.text.internal.Rows;
import java.util.List;
import java.util.Locale;

/** What a single word tells of what an article is about; signals.tsv lists by which words and senses. */
enum Signal {
    /** A war, those held in it, or those who talk to end it. */
    CONFLICT,
    /** The name of an armed group. */
    GROUP,
    /** Those who are held, or the dead. */
    PEOPLE,
    /** Those whom somebody may hold, and whom most news is of. */
    PERSONS,
    /** They change hands. */
    MOVING,
    /** A party by any of its names. */
    SIDE,
    /** What parties deal in: talks, demands, offers. */
    DEALING;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS = column("words");
        private static final ImmutableSetMultimap<String, String> BY_SENSE =
                column("senses").inverse();

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

    /**
     * Marks a phrase of the lexicon on its longest word: wherever the phrase stands that one does, and it is less common than the others
     * ("halt in the fighting").
     */
    static void mark(Vocabulary.Builder vocabulary, List<String> words, List<Entry> entries, Lexicon lexicon) {
        String longest = longest(words);
        for (Entry entry : entries) {
            String sense = entry.sense().code();
            mark(vocabulary, longest, sense);
            mark(vocabulary, longest, sense + " " + entry.value());
            boolean name = entry.sense() == Sense.PARTY && words.size() == 1;
            if (name && isArmedGroup(Party.of(entry.value()), lexicon)) {
                vocabulary.mark(longest, Marks.SIGNALS, GROUP);
            }
        }
    }

    private static void mark(Vocabulary.Builder vocabulary, String word, String sense) {
        Table.BY_SENSE.get(sense).forEach(signal -> vocabulary.mark(word, Marks.SIGNALS, valueOf(signal)));
    }

    private static String longest(List<String> words) {
        String longest = "";
        for (String word : words) {
            boolean longer = word.length() >= longest.length() && !SmallWord.PREPOSITION.is(word);
            longest = longer || longest.isEmpty() ? word : longest;
        }
        return longest;
    }

    private static boolean isArmedGroup(Party party, Lexicon lexicon) {
        return !party.isState() && !lexicon.isHelper(party);
    }
}
