package dev.parley.mention.date;

import dev.parley.mention.date.Stretch.Date;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads dates that name a day or month of the calendar: June 11, the 11th of June 2025, May 2025, 2025-06-11, June 20 and 30.
 *
 * <p>Several days are read from the first to the last, whether "to", a dash or "and" stands between them. A day that a noun follows which it
 * counts is none: "in June 27 bodies".
 */
final class CalendarDates {
    private static final int LISTED = 8;

    /** Days in a row within one month: 20 and 30; 23, 24 and 25. */
    private record Days(int first, int last, int to) {}

    private CalendarDates() {}

    /** The longest date, or row of dates, that starts at a token. */
    static Optional<Stretch> at(List<Token> tokens, int index) {
        Optional<Stretch> first = single(tokens, index);
        Optional<Stretch> joined = first.isPresent() ? joined(tokens, first.get()) : first;
        return joined.isPresent() ? joined : first;
    }

    /** The month that starts at a token, without a day. */
    static Optional<Stretch> month(List<Token> tokens, int index) {
        OptionalInt month = Calendar.monthAt(tokens, index);
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(wholeMonth(tokens, month.getAsInt(), Calendar.behindMonth(tokens, index)));
    }

    private static Optional<Stretch> joined(List<Token> tokens, Stretch first) {
        OptionalInt behind = CalendarRole.JOINER.skip(tokens, first.to());
        return behind.isEmpty()
                ? Optional.empty()
                : single(tokens, behind.getAsInt()).flatMap(first::upTo);
    }

    private static Optional<Stretch> single(List<Token> tokens, int index) {
        Optional<Stretch> date = NumericDates.at(tokens, index);
        date = date.isPresent() ? date : monthFirst(tokens, index);
        date = date.isPresent() ? date : dayFirst(tokens, index);
        return date.isPresent() ? date : spelled(tokens, index);
    }

    /** The tenth of June. */
    private static Optional<Stretch> spelled(List<Token> tokens, int index) {
        int at = skipThe(tokens, index);
        Optional<Phrase<CalendarRole>> day = CalendarRole.ORDINAL.at(tokens, at);
        int of = day.isPresent() ? at + day.get().length() : at;
        OptionalInt month =
                day.isPresent() && Tokens.is(tokens, of, "of") ? Calendar.monthAt(tokens, of + 1) : OptionalInt.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int number = (int) day.get().number();
        Days days = new Days(number, number, of);
        return Optional.of(withYear(tokens, stretch(month.getAsInt(), days, Calendar.behindMonth(tokens, of + 1))));
    }

    private static Optional<Stretch> monthFirst(List<Token> tokens, int index) {
        OptionalInt named = Calendar.monthAt(tokens, index);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int month = named.getAsInt();
        int behind = Calendar.behindMonth(tokens, index);
        return days(tokens, skipThe(tokens, behind))
                .map(days -> withYear(tokens, stretch(month, days, days.to())))
                .or(() -> Calendar.isDay(tokens, index - 1)
                        ? Optional.empty()
                        : Optional.of(wholeMonth(tokens, month, behind)));
    }

    private static Stretch wholeMonth(List<Token> tokens, int month, int behind) {
        int of = Tokens.is(tokens, behind, "of") ? behind + 1 : behind;
        int year = Calendar.year(tokens, of);
        return year > 0 ? Stretch.of(new Date(year, month, 0), of + 1) : Stretch.of(new Date(0, month, 0), behind);
    }

    private static Optional<Stretch> dayFirst(List<Token> tokens, int index) {
        Optional<Days> row = row(tokens, skipThe(tokens, index));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Days days = row.get();
        int of = Tokens.is(tokens, days.to(), "of") ? days.to() + 1 : days.to();
        OptionalInt month = Calendar.monthAt(tokens, of);
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(withYear(tokens, stretch(month.getAsInt(), days, Calendar.behindMonth(tokens, of))));
    }

    private static Stretch stretch(int month, Days days, int to) {
        return new Stretch(new Date(0, month, days.first()), new Date(0, month, days.last()), to);
    }

    private static Stretch withYear(List<Token> tokens, Stretch stretch) {
        int at = Tokens.is(tokens, stretch.to(), ",") ? stretch.to() + 1 : stretch.to();
        int year = Calendar.year(tokens, at);
        return year > 0 ? stretch.inYear(year, at + 1) : stretch;
    }

    /** The days behind a month. */
    private static Optional<Days> days(List<Token> tokens, int index) {
        if (!isFreeDay(tokens, index)) {
            return Optional.empty();
        }
        int day = Calendar.day(tokens, index);
        return row(tokens, index)
                .filter(row -> isFreeDay(tokens, row.to() - 1)
                        && Calendar.monthAt(tokens, row.to()).isEmpty())
                .or(() -> Optional.of(new Days(day, day, index + 1)));
    }

    private static boolean isFreeDay(List<Token> tokens, int index) {
        return Calendar.isDay(tokens, index) && !NumberRole.isCounted(tokens, index + 1);
    }

    /** The longest row of days that starts at a token, each later than the one before. */
    private static Optional<Days> row(List<Token> tokens, int index) {
        int first = Calendar.day(tokens, index);
        if (first == 0) {
            return Optional.empty();
        }
        int at = index;
        while (at < index + LISTED
                && Tokens.is(tokens, at + 1, ",")
                && Calendar.day(tokens, at + 2) > Calendar.day(tokens, at)) {
            at += 2;
        }
        OptionalInt joiner = CalendarRole.JOINER.skip(tokens, at + 1);
        int last = joiner.isPresent() ? skipThe(tokens, joiner.getAsInt()) : at;
        boolean later = Calendar.day(tokens, last) > Calendar.day(tokens, at);
        return Optional.of(
                later ? new Days(first, Calendar.day(tokens, last), last + 1) : new Days(first, first, index + 1));
    }

    private static int skipThe(List<Token> tokens, int index) {
        return Tokens.is(tokens, index, "the") ? index + 1 : index;
    }
}
