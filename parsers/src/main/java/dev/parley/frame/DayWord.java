package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

/** Words by which a day is that of the hand-over told, or of something else; days.tsv lists them. */
enum DayWord {
    /** It says how those who are moved came to be held, or to be born or dead. */
    CAPTURE,
    /** A part of a day, a month or a longer time, of which a day may tell. */
    PART;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS =
                Rows.wordsByConstant(DayWord.class, "days.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    /** Whether the word, in lower case, is one of these. */
    boolean is(String word) {
        return words.contains(word);
    }
}
