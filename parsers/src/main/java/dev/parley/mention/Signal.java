package dev.parley.mention;

import com.google.common.collect.ImmutableSet;
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
    /** Those who are held in a war, or a truce in it. */
    HELD,
    /** The name of an armed group. */
    GROUP,
    /** A war, or those who talk to end it. */
    CONFLICT,
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

    /**
     * Marks a phrase of the lexicon on its longest word: wherever the phrase stands that one does, and it is less common than the others
     * ("halt in the fighting").
     */
    static void mark(Vocabulary.Builder vocabulary, List<String> words, List<Entry> entries, Lexicon lexicon) {
        String longest = longest(words);
        String last = words.get(words.size() - 1);
        for (Entry entry : entries) {
            String sense = entry.sense().code();
            boolean alone = words.size() == 1 && entry.particle().isEmpty();
            // A name is written with a capital at its end: "New People's Army".
            mark(vocabulary, entry.sense().isName() ? last : longest, Table.BY_SENSE.get(sense));
            mark(vocabulary, longest, Table.BY_SENSE.get(sense + " " + entry.value()));
            mark(vocabulary, longest, alone ? Table.ALONE.get(sense) : ImmutableSet.of());
            if (alone && entry.sense() == Sense.PARTY && isArmedGroup(Party.of(entry.value()), lexicon)) {
                vocabulary.mark(longest, Marks.SIGNALS, GROUP);
            }
        }
    }

    private static void mark(Vocabulary.Builder vocabulary, String word, ImmutableSet<String> signals) {
        signals.forEach(signal -> vocabulary.mark(word, Marks.SIGNALS, valueOf(signal)));
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
