package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words around deals, by what they are for; dealing.tsv lists them. */
public enum DealWord {
    /** Before a deal it says that what the sentence tells is in it. */
    UNDER,
    /** Two words that say the same before a deal: "part of", "according to". */
    UNDER_OF,
    /** Behind a deal it starts what the deal is on. */
    LINK,
    /** It starts a clause that tells what a deal lays down. */
    RELATIVE,
    /** It says that nothing comes back. */
    NOTHING,
    /** It says which part of a deal. */
    PHASE,
    /** Before a deal it says that there is none yet. */
    PROSPECTIVE,
    /** What two sides do together they have agreed on: "both decided to". */
    TOGETHER,
    /** Before a noun for an exchange it means one more of the kind that the article is about. */
    FURTHER,
    /** A pronoun for both sides. */
    PLURAL,
    /** It joins clauses of what is in a deal. */
    BARRIER;

    private static final WordLists<DealWord> WORDS = WordLists.of(DealWord.class, "dealing.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
