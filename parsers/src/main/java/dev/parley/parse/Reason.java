package dev.parley.parse;

/** Why a sentence gave less than its words promised. */
public enum Reason {
    /** It has a word for a hand-over or an agreement, and no rule made a fact of it. */
    NO_FACT,
    /** It has a date without a year, and the article's own date is not known. */
    UNDATED
}
