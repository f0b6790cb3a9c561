package dev.parley.mention.mark;

import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a phrase of {@code calendar.tsv} is for; that file says more on each. */
public enum CalendarRole {
    MONTH,
    MONTH_OR_WORD,
    MONTH_SHORT,
    BEFORE_MONTH,
    WEEKDAY,
    ORDINAL,
    DAY,
    TURN,
    UNIT,
    PART,
    NEUTRAL,
    RELATION,
    RANGE,
    JOINER,
    BEFORE_YEAR,
    AMOUNT_NOUN,
    ELSEWHERE,
    AGO,
    ELSEWHERE_BEHIND,
    WEEK_OF,
    WEEKEND;

    private static final Phrases<CalendarRole> PHRASES = Phrases.of("calendar.tsv", CalendarRole.class, Marks.DATES);

    /** The longest phrase of this role that starts at a token. */
    public Optional<Phrase<CalendarRole>> at(List<Token> tokens, int index) {
        return PHRASES.at(tokens, index, this);
    }

    static void mark(Vocabulary.Builder vocabulary) {
        PHRASES.mark(vocabulary, Word.bits(BEFORE_MONTH, NEUTRAL, RELATION, RANGE, JOINER, BEFORE_YEAR));
    }

    /** Whether a phrase of this role starts at a token. */
    public boolean isAt(List<Token> tokens, int index) {
        return PHRASES.isAt(tokens, index, this);
    }

    /** The index behind the longest phrase of this role that starts at a token. */
    public OptionalInt skip(List<Token> tokens, int index) {
        return PHRASES.skip(tokens, index, this);
    }

    /** The roles of words with which no date starts that has nothing in front. */
    private static final long NO_STARTS = Word.bits(
            BEFORE_MONTH, UNIT, NEUTRAL, RELATION, RANGE, JOINER, BEFORE_YEAR, AMOUNT_NOUN, AGO, ELSEWHERE_BEHIND);

    /** The roles of words that may stand in front of a date. */
    private static final long FRONTS = Word.bits(NEUTRAL, RELATION, RANGE);

    /** Whether a date without anything in front can start with the token. */
    public static boolean canStartDate(List<Token> tokens, int index) {
        return index < tokens.size()
                && ((tokens.get(index).marks(Marks.DATES) & ~NO_STARTS) != 0
                        || NumberRole.canStartFigure(tokens, index)
                        || tokens.get(index).is("the"));
    }

    /** The roles of words with which a date starts that counts from the publication, but for a number of days. */
    private static final long RELATIVE_STARTS = Word.bits(DAY, ELSEWHERE, PART, WEEKDAY, TURN, WEEKEND);

    /** Whether a date that counts from the publication can start with a token that is no number. */
    public static boolean canStartRelative(List<Token> tokens, int index) {
        return index < tokens.size() && (tokens.get(index).marks(Marks.DATES) & RELATIVE_STARTS) != 0;
    }

    /** Whether the token can be the first of a date. */
    public static boolean startsAt(List<Token> tokens, int index) {
        return (tokens.get(index).marks(Marks.DATES) & FRONTS) != 0 || canStartDate(tokens, index);
    }
}
