package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

/** Words around those who speak for a party, by what they are for; delegates.tsv lists them. */
enum DelegateWord {
    /** A noun for those who speak for a party together. */
    TEAM,
    /** Behind "under the" it says that somebody leads. */
    COMMAND,
    /** It says that somebody is given an office. */
    NAMING,
    /** Two words that say that somebody now has an office. */
    TAKING,
    /** It says that one follows another in an office. */
    REPLACING,
    /** Behind "at the" it says that somebody leads. */
    HEAD;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS =
                Rows.wordsByConstant(DelegateWord.class, "delegates.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    /** Whether the word, in lower case, is one of these. */
    boolean is(String word) {
        return words.contains(word);
    }
}
