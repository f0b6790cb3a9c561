package dev.parley.mention.date;

import dev.parley.interval.DateSpan;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A day, or a week (Monday to Sunday), month or year of the calendar. */
enum Unit {
    DAY(Period.ofDays(1), Period.ZERO),
    WEEK(Period.ofWeeks(1), Period.ofDays(2)),
    MONTH(Period.ofMonths(1), Period.ofDays(10)),
    YEAR(Period.ofYears(1), Period.ofMonths(4));

    private final Period length;
    private final Period third;

    Unit(Period length, Period third) {
        this.length = length;
        this.third = third;
    }

    static Unit of(Phrase<CalendarRole> phrase) {
        return valueOf(phrase.value().toUpperCase(Locale.ROOT));
    }

    /** The unit that many units after the one in which a day is. */
    DateSpan around(LocalDate day, int units) {
        LocalDate first = first(day).plus(length.multipliedBy(units));
        return DateSpan.between(first, first.plus(length).minusDays(1));
    }

    /** That year, in which a date ends at an index. */
    static When year(int year, int to) {
        return When.of(YEAR.around(LocalDate.of(year, 1, 1), 0), to);
    }

    /** Half of it: 0 the first, 1 the second. A month's are 1-15 and 16 to its end; a day has none. */
    DateSpan half(DateSpan span, int which) {
        LocalDate start = span.first().orElseThrow();
        LocalDate second = switch (this) {
            case DAY -> start;
            case WEEK -> start.plusDays(4);
            case MONTH -> start.plusDays(15);
            case YEAR -> start.plusMonths(6);
        };
        boolean whole = this == DAY;
        return whole
                ? span
                : which == 0
                        ? DateSpan.between(start, second.minusDays(1))
                        : DateSpan.between(second, span.last().orElseThrow());
    }

    /** About a third of it: 0 the first, 2 the last. A month's are 1-10, 11-20 and 21 to its end. */
    DateSpan third(DateSpan span, int which) {
        LocalDate start = span.first().orElseThrow();
        LocalDate first = start.plus(third.multipliedBy(which));
        LocalDate last = start.plus(third.multipliedBy(which + 1)).minusDays(1);
        return DateSpan.between(first, which == 2 ? span.last().orElseThrow() : last);
    }

    private LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
