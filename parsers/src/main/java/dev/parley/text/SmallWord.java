package dev.parley.text;

import com.google.common.collect.ImmutableSet;
import dev.parley.resource.WordLists;

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

    private static final WordLists<SmallWord> WORDS = WordLists.of(SmallWord.class, "words.tsv");

    /** The family of their marks in a vocabulary. */
    static final int FAMILY = 0;

    ImmutableSet<String> words() {
        return WORDS.of(this);
    }
}
