package dev.parley.mention.date;

import dev.parley.interval.DateSpan;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Phrase;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** A part of a week, month or year: early June, the end of May, the spring of 2022, earlier this month. */
enum Part {
    EARLY,
    MID,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_WEEK,
    SECOND_WEEK,
    LAST_WEEK,
    SPRING,
    SUMMER,
    AUTUMN,
    /** What lies up to the publication's day. */
    EARLIER,
    /** What lies from the publication's day on. */
    LATER;

    private static final int DAYS = 7;

    private static final int SEASON = 3;

    static Part of(Phrase<CalendarRole> phrase) {
        return valueOf(phrase.value().toUpperCase(Locale.ROOT));
    }

    /** Seven days of it, counted from its first: the first week of June is June 1 to 7. */
    private static DateSpan week(DateSpan span, int which) {
        LocalDate start = span.first().orElseThrow().plusWeeks(which);
        return DateSpan.between(start, start.plusDays(DAYS - 1));
    }

    private static DateSpan lastWeek(DateSpan span) {
        LocalDate end = span.last().orElseThrow();
        return DateSpan.between(end.minusDays(DAYS - 1), end);
    }

    /** Three months of a year. */
    private static DateSpan season(DateSpan span, Unit unit, Month from) {
        LocalDate start = span.first().orElseThrow().with(from);
        return unit == Unit.YEAR
                ? DateSpan.between(start, start.plusMonths(SEASON).minusDays(1))
                : span;
    }

    /** This part of a unit; the whole where the publication's day does not part it. */
    DateSpan of(DateSpan span, Unit unit, Optional<LocalDate> published) {
        return switch (this) {
            case EARLY -> unit.third(span, 0);
            case MID -> unit.third(span, 1);
            case LATE -> unit.third(span, 2);
            case FIRST_HALF -> unit.half(span, 0);
            case SECOND_HALF -> unit.half(span, 1);
            case FIRST_WEEK -> week(span, 0);
            case SECOND_WEEK -> week(span, 1);
            case LAST_WEEK -> lastWeek(span);
            case SPRING -> season(span, unit, Month.MARCH);
            case SUMMER -> season(span, unit, Month.JUNE);
            case AUTUMN -> season(span, unit, Month.SEPTEMBER);
            case EARLIER ->
                published.flatMap(day -> span.meet(DateSpan.until(day))).orElse(span);
            case LATER ->
                published.flatMap(day -> span.meet(DateSpan.from(day))).orElse(span);
        };
    }
}
