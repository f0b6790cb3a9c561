package dev.parley.parse;

import dev.parley.resource.WordLists;

/** Words by which a line is none of its article; lines.tsv lists them. */
enum LineWord {
    /** Before a colon it names another article. */
    OTHER;

    private static final WordLists<LineWord> WORDS = WordLists.of(LineWord.class, "lines.tsv");

    /** Whether the words, in lower case, are among these. */
    boolean is(String words) {
        return WORDS.has(this, words);
    }
}
