package dev.parley.mention;

import dev.parley.mention.Phrases.Phrase;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a phrase of {@code calendar.tsv} is for; that file says more on each. */
enum CalendarRole {
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
    ELSEWHERE_BEHIND;

    private static final Phrases<CalendarRole> PHRASES = Phrases.of("calendar.tsv", CalendarRole.class);

    /** The longest phrase of this role that starts at a token. */
    Optional<Phrase<CalendarRole>> at(List<Token> tokens, int index) {
        return PHRASES.at(tokens, index, this);
    }

    boolean isAt(List<Token> tokens, int index) {
        return PHRASES.isAt(tokens, index, this);
    }

    /** The index behind the longest phrase of this role that starts at a token. */
    OptionalInt skip(List<Token> tokens, int index) {
        return PHRASES.skip(tokens, index, this);
    }

    /** Whether the token can be the first of a date. */
    static boolean startsAt(Token token) {
        return NumberRole.startsAt(token) || PHRASES.startsWith(token);
    }
}
