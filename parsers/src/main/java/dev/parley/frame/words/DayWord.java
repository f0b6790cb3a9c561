package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words by which a day is that of the hand-over told, or of something else; days.tsv lists them. */
public enum DayWord {
    /** It points back at a time told before. */
    THAT,
    /** Behind such a word it means a time of some length. */
    PERIOD,
    /** It says how those who are moved came to be held, or to be born or dead. */
    CAPTURE,
    /** A part of a day, a month or a longer time, of which a day may tell. */
    PART,
    /** Before a time it says that something is to be done in it. */
    WITHIN,
    /** Before a time to come it says that something is to be done in it. */
    COMING,
    /** Before a time it says that something is to be done after it. */
    FROM_NOW,
    /** Before a day it says that this is the last one for something. */
    LATEST,
    /** Before a day it says that something is put off to it. */
    UNTIL,
    /** Behind "and" it counts what has been until now. */
    SO_FAR,
    /** Behind an ordinal and before "this year" it only counts. */
    TIMES,
    /** It means the last part of a time. */
    END,
    /** A month, or several. */
    MONTHS,
    /** A time starts with the day behind it. */
    SINCE,
    /** At the start of a sentence it means what the one before told. */
    POINTER,
    /** Before the ordinal of a round that need not have been held. */
    ONE_OF_MANY,
    /** A noun for fighting, which has days of its own. */
    EVENT,
    /** It may stand between the days and cities of several meetings. */
    BETWEEN_STOPS,
    /** It puts into the past what was to be done. */
    WAS,
    /** Behind what was to be done it says that it was not. */
    BUT;

    private static final WordLists<DayWord> WORDS = WordLists.of(DayWord.class, "days.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
