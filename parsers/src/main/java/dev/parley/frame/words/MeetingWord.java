package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words around meetings, by what they are for; meetings.tsv lists them. */
public enum MeetingWord {
    /** A verb of speaking, which tells of a call where that is by phone. */
    SPEAKING,
    /** A verb of going to and fro between those who talk. */
    SHUTTLING,
    /** Behind a preposition it says that somebody was called. */
    PHONE,
    /** A noun that is a meeting where its length is told. */
    CALL,
    /** A pronoun for those who met. */
    THEM,
    /** Behind "the two" it means those who met. */
    PAIR,
    /** Behind several it says that somebody made them meet. */
    TOGETHER,
    /** Before "to meet" it says that somebody meant to. */
    PLAN,
    /** It says that somebody thanks another. */
    THANKING,
    /** It names what is met without anybody being met. */
    MATTER,
    /** Before a meeting it says when or where something else is done. */
    OCCASION,
    /** Behind talks it starts what they are about. */
    ABOUT,
    /** It names a meeting of leaders, which an organisation holds for its members too. */
    SUMMIT;

    private static final WordLists<MeetingWord> WORDS = WordLists.of(MeetingWord.class, "meetings.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
