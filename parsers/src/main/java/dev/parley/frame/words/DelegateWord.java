package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words around those who speak for a party, by what they are for; delegates.tsv lists them. */
public enum DelegateWord {
    /** A noun for those who speak for a party together. */
    TEAM,
    /** Behind such a noun it tells whose they are. */
    OF,
    /** Behind "under the" it says that somebody leads. */
    COMMAND,
    /** Between "in" and "of" it says that somebody leads. */
    CHARGE,
    /** Two words before the name of one who comes with another. */
    COMPANY,
    /** It says that somebody is given an office. */
    NAMING,
    /** Two words that say that somebody now has an office. */
    TAKING,
    /** It says that one follows another in an office. */
    REPLACING,
    /** Behind "at the" it says that somebody leads. */
    HEAD,
    /** Before a name it says that somebody is one of those told of; "among them". */
    AMONG,
    /** It calls somebody by what another is on the other side. */
    COUNTERPART;

    private static final WordLists<DelegateWord> WORDS = WordLists.of(DelegateWord.class, "delegates.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
