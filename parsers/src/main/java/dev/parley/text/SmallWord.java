package dev.parley.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

/** Small words by what they say of the point or number beside them; words.tsv lists them. */
enum SmallWord {
    /** Its point ends no sentence. */
    ABBREVIATION,
    /** An abbreviation before a number, and a word before anything else. */
    ABBREVIATION_BEFORE_NUMBER,
    /** It starts a sentence behind an abbreviation whose point may end one. */
    STARTER,
    /** Behind it X is the network, and no initial. */
    BEFORE_NETWORK,
    /** Behind it a number is a day. */
    MONTH;

    /** The family of their marks in a vocabulary. */
    static final int FAMILY = 0;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS =
                Rows.wordsByConstant(SmallWord.class, "words.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    ImmutableSet<String> words() {
        return words;
    }
}
