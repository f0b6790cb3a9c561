package dev.parley.speech;

import dev.parley.resource.WordLists;

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

    private static final WordLists<Word> WORDS = WordLists.of(Word.class, "words.tsv");

    /** Whether the word, in lower case, can be this. */
    boolean is(String lower) {
        return WORDS.has(this, lower);
    }
}
