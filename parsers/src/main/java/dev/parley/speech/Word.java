package dev.parley.speech;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

/** What a word around speech is for; words.tsv says more on each. */
enum Word {
    ADVERB,
    TAIL,
    ADJUNCT,
    HEARER,
    RELATIVE,
    CONJUNCTION,
    COMMENT,
    BODY_PLACE,
    FIRST_PERSON,
    HUMAN,
    NEUTER,
    PLURAL,
    DESCRIPTION,
    JOINT,
    AUTHOR,
    RECKONING,
    ASIDE,
    FIGURE,
    SUPPOSING,
    INVITING,
    DASH;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS = Rows.wordsByConstant(Word.class, "words.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    /** Whether the word, in lower case, can be this. */
    boolean is(String lower) {
        return words.contains(lower);
    }
}
