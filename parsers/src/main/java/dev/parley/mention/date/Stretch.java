package dev.parley.mention.date;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days from one calendar date to another as written, with or without a year: June 11, May 2025, June 20-30.
 *
 * @param first the first date
 * @param last the last date, which may be the same
 * @param to the index behind its last token
 */
record Stretch(Date first, Date last, int to) {
    /** In a year's two halves, a stretch from the one to the other goes over the year's end: from December 28 to January 5. */
    private static final int HALF_A_YEAR = 6;

    /**
     * A day or month of the calendar as written.
     *
     * @param year 0 where none is given
     * @param month 1 to 12
     * @param day 0 where none is given
     */
    record Date(int year, int month, int day) {
        private int inYear() {
            return month * 100 + day;
        }

        /** Its first day, in the year inferred where none is given; empty where the month has no such day. */
        private Optional<LocalDate> firstDay(int inferred) {
            return month(inferred)
                    .filter(whole -> day == 0 || whole.isValidDay(day))
                    .map(whole -> whole.atDay(Math.max(day, 1)));
        }

        private Optional<LocalDate> lastDay(int inferred) {
            return day == 0 ? month(inferred).map(YearMonth::atEndOfMonth) : firstDay(inferred);
        }

        private Optional<YearMonth> month(int inferred) {
            return Optional.of(YearMonth.of(year == 0 ? inferred : year, month));
        }

        private Date inYear(int given) {
            return new Date(given, month, day);
        }
    }

    static Stretch of(Date date, int to) {
        return new Stretch(date, date, to);
    }

    /** A date that is one, but of which nobody can tell which. */
    static Stretch unreadable(int to) {
        return of(new Date(0, 0, 0), to);
    }

    /** The same days of that year. */
    Stretch inYear(int year, int behindYear) {
        boolean over = first.inYear() > last.inYear();
        return new Stretch(first.inYear(over ? year - 1 : year), last.inYear(year), behindYear);
    }

    boolean hasDay() {
        return first.day != 0;
    }

    boolean hasYear() {
        return first.year != 0;
    }

    boolean isSingle() {
        return first.equals(last);
    }

    /** From this to another that is later in the calendar, or over the end of a year; empty where that is behind it. */
    Optional<Stretch> upTo(Stretch other) {
        boolean alike = first.month != 0
                && other.first.month != 0
                && isSingle()
                && other.isSingle()
                && hasDay() == other.hasDay();
        boolean later = first.inYear() < other.last.inYear() || first.month - other.last.month >= HALF_A_YEAR;
        boolean years = first.year != 0 && other.last.year != 0;
        if (!alike || !(years ? first.year <= other.last.year : later)) {
            return Optional.empty();
        }
        Stretch joined = new Stretch(first, other.last, other.to);
        return Optional.of(!years && other.last.year != 0 ? joined.inYear(other.last.year, other.to) : joined);
    }

    /**
     * Its days, in the year nearest to the publication where none is given; a day ahead counts twice as far as a day behind. Empty for days
     * that the calendar has not; unresolved without a year and a publication.
     */
    Optional<When> near(Optional<LocalDate> published) {
        if (first.month == 0) {
            return Optional.of(When.unresolved(to));
        }
        if (first.year != 0) {
            return in(first.year).map(span -> When.of(span, to));
        }
        if (published.isEmpty()) {
            return isPossible(first) && isPossible(last) ? Optional.of(When.unresolved(to)) : Optional.empty();
        }
        int year = published.get().getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(span -> distance(span, published.get())))
                .map(span -> When.of(span, to));
    }

    /** Its days if it starts in that year; empty for a date of which nobody can tell which it is. */
    Optional<DateSpan> in(int year) {
        if (first.month == 0) {
            return Optional.empty();
        }
        boolean over = last.year == 0 && first.inYear() > last.inYear();
        Optional<LocalDate> start = first.firstDay(year);
        Optional<LocalDate> end = last.lastDay(over ? year + 1 : year);
        boolean possible = start.isPresent() && end.isPresent() && !start.get().isAfter(end.get());
        return possible ? Optional.of(new DateSpan(start, end)) : Optional.empty();
    }

    private static boolean isPossible(Date date) {
        return date.day <= Month.of(date.month).maxLength();
    }

    private static long distance(DateSpan span, LocalDate day) {
        if (span.contains(day)) {
            return 0;
        }
        long behind = span.last().map(last -> DAYS.between(last, day)).orElse(0L);
        long ahead = span.first().map(first -> DAYS.between(day, first)).orElse(0L);
        return Math.max(behind, 2 * ahead);
    }
}
