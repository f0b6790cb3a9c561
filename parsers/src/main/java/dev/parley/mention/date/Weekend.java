package dev.parley.mention.date;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.parley.interval.DateSpan;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Phrase;
import java.time.LocalDate;
import java.util.Locale;

/** A Saturday and Sunday, as they count from the publication of an article. */
enum Weekend {
    /** "Over the weekend": the latest that has begun by the day of publication. */
    LATEST,
    /** "Last weekend": the latest that was over before that day. */
    LAST,
    /** "This weekend": the latest up to Tuesday, the one to come from Wednesday on. */
    NEAREST,
    /** "Next weekend": the first to begin after that day. */
    NEXT;

    static Weekend of(Phrase<CalendarRole> phrase) {
        return valueOf(phrase.value().toUpperCase(Locale.ROOT));
    }

    /** Its two days. */
    DateSpan from(LocalDate published) {
        LocalDate saturday = saturday(published);
        return DateSpan.between(saturday, saturday.plusDays(1));
    }

    private LocalDate saturday(LocalDate day) {
        boolean past = day.getDayOfWeek().compareTo(WEDNESDAY) < 0
                || day.getDayOfWeek().compareTo(SATURDAY) >= 0;
        return switch (this) {
            case LATEST -> day.with(previousOrSame(SATURDAY));
            case LAST -> day.with(previous(SUNDAY)).minusDays(1);
            case NEAREST -> past ? day.with(previousOrSame(SATURDAY)) : day.with(next(SATURDAY));
            case NEXT -> day.with(next(SATURDAY));
        };
    }
}
