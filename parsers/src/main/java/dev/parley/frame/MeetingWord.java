package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

/** Words around meetings, by what they are for; meetings.tsv lists them. */
enum MeetingWord {
    /** Behind several it says that somebody made them meet. */
    TOGETHER,
    /** Before "to meet" it says that somebody meant to. */
    PLAN,
    /** It says that somebody thanks another. */
    THANKING;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS =
                Rows.wordsByConstant(MeetingWord.class, "meetings.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    /** Whether the word, in lower case, is one of these. */
    boolean is(String word) {
        return words.contains(word);
    }
}
