package dev.parley.parse;

import dev.parley.resource.WordLists;

/** Words by which a line of a page is none of its article; page.tsv lists them. */
enum PageWord {
    /** Before a colon it names another article. */
    OTHER;

    private static final WordLists<PageWord> WORDS = WordLists.of(PageWord.class, "page.tsv");

    /** Whether the words, in lower case, are among these. */
    boolean is(String words) {
        return WORDS.has(this, words);
    }
}
