package dev.parley.mention.mark;

import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the days, months and years that single tokens name, by how they are written and what stands beside them. */
public final class Calendar {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;

    private static final int YEAR_DIGITS = 4;

    private Calendar() {}

    /** The month that a token names, 1 to 12; empty for the verbs that look like one. */
    public static OptionalInt monthAt(List<Token> tokens, int index) {
        if (!Tokens.isCapitalised(tokens, index)) {
            return OptionalInt.empty();
        }
        Optional<Phrase<CalendarRole>> month = CalendarRole.MONTH.at(tokens, index);
        if (month.isEmpty()) {
            month = CalendarRole.MONTH_OR_WORD
                    .at(tokens, index)
                    .filter(word -> isBesideNumber(tokens, index) || isBehindWord(tokens, index));
        }
        if (month.isEmpty()) {
            month = CalendarRole.MONTH_SHORT.at(tokens, index).filter(word -> isBesideNumber(tokens, index));
        }
        return month.isPresent() ? OptionalInt.of((int) month.get().number()) : OptionalInt.empty();
    }

    /** The index behind a month's name and the point that may shorten it. */
    public static int behindMonth(List<Token> tokens, int index) {
        boolean point = CalendarRole.MONTH_SHORT.isAt(tokens, index) && Tokens.is(tokens, index + 1, ".");
        return point && (isDay(tokens, index + 2) || year(tokens, index + 2) > 0) ? index + 2 : index + 1;
    }

    /** The weekday that a token names, 1 for Monday. */
    public static OptionalInt weekdayAt(List<Token> tokens, int index) {
        Optional<Phrase<CalendarRole>> day = CalendarRole.WEEKDAY.at(tokens, index);
        return day.isPresent() && Tokens.isCapitalised(tokens, index)
                ? OptionalInt.of((int) day.get().number())
                : OptionalInt.empty();
    }

    /** Whether a token can be the day of a month, as a number or an ordinal. */
    public static boolean isDay(List<Token> tokens, int index) {
        return day(tokens, index) > 0;
    }

    /** The day of a month that a token is, 1 to 31, as a number or an ordinal; 0 for any other token. */
    public static int day(List<Token> tokens, int index) {
        if (!Tokens.is(tokens, index, Token.Kind.NUMBER)) {
            return 0;
        }
        String text = tokens.get(index).lower();
        int digits = digits(text);
        String suffix = text.substring(digits);
        boolean ordinal = suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
        boolean written = digits <= 2 && (suffix.isEmpty() || ordinal);
        int day = written ? Integer.parseInt(text.substring(0, digits)) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    /** Whether a number is as long as a year's. */
    public static boolean canBeYear(Token token) {
        return token.end() - token.start() == YEAR_DIGITS;
    }

    /** The year that four digits can be, 1900 to 2099; 0 for any other token, and before a noun that they count. */
    public static int year(List<Token> tokens, int index) {
        if (!Tokens.is(tokens, index, Token.Kind.NUMBER)) {
            return 0;
        }
        String text = tokens.get(index).text();
        boolean written =
                text.length() == YEAR_DIGITS && digits(text) == YEAR_DIGITS && !NumberRole.isCounted(tokens, index + 1);
        int year = written ? Integer.parseInt(text) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Whether four digits are a year by what stands before them: "in 2022", "June 2022", "June 11, 2022", "mid-2022". */
    public static boolean isYear(List<Token> tokens, int index) {
        if (year(tokens, index) == 0) {
            return false;
        }
        int before = Tokens.isHyphen(tokens, index - 1) || Tokens.is(tokens, index - 1, ",") ? index - 2 : index - 1;
        boolean date = isDay(tokens, before) && (monthAt(tokens, before - 1).isPresent());
        boolean amount = Tokens.is(tokens, before, "of") && CalendarRole.AMOUNT_NOUN.isAt(tokens, before - 1);
        return CalendarRole.BEFORE_YEAR.isAt(tokens, before) && !amount
                || monthAt(tokens, before).isPresent()
                || date;
    }

    private static boolean isBesideNumber(List<Token> tokens, int index) {
        int behind = behindMonth(tokens, index);
        return isDay(tokens, behind)
                || year(tokens, behind) > 0
                || isDay(tokens, index - 1)
                || Tokens.is(tokens, index - 1, "of") && isDay(tokens, index - 2);
    }

    private static boolean isBehindWord(List<Token> tokens, int index) {
        int before = Tokens.isHyphen(tokens, index - 1) ? index - 2 : index - 1;
        return CalendarRole.BEFORE_MONTH.isAt(tokens, before);
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
