package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A weekday of what is to come is the next one, not the latest: "the talks will continue on Sunday". */
final class Weekdays {
    private static final ImmutableSet<String> NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(ImmutableSet.toImmutableSet());

    private static final int WEEK = 7;

    private Weekdays() {}

    /** The days or months that "and" joins, apart: "March 3 and March 7", "in June and August". */
    static List<DateSpan> apart(Scene scene, Day day) {
        Optional<LocalDate> first = day.span().first();
        Optional<LocalDate> last = day.span().last();
        boolean joined = false;
        for (int i = day.from(); i < day.to(); i++) {
            joined |= scene.lower(i).equals("and");
        }
        boolean range = scene.lower(day.from()).equals("between")
                || scene.lower(day.from()).equals("from");
        if (!joined || range || first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return List.of(day.span());
        }
        boolean months = first.get().getDayOfMonth() == 1
                && last.get().equals(last.get().with(TemporalAdjusters.lastDayOfMonth()));
        return months
                ? List.of(DateSpan.in(YearMonth.from(first.get())), DateSpan.in(YearMonth.from(last.get())))
                : List.of(DateSpan.on(first.get()), DateSpan.on(last.get()));
    }

    /** The same days a year before: what was held in July is not held in the July to come. */
    static DateSpan yearBefore(DateSpan date) {
        return new DateSpan(
                date.first().map(day -> day.minusYears(1)), date.last().map(day -> day.minusYears(1)));
    }

    /** The days that a sentence gives of what is to come, a week on where it gives weekdays alone that are over. */
    static DateSpan ahead(Scene scene, DateSpan date, LocalDate published) {
        boolean over = date.last().filter(last -> last.isBefore(published)).isPresent();
        for (Mention mention : scene.mentions()) {
            if (over && mention instanceof Day day && day.span().equals(date) && isOfWeekdays(scene, day)) {
                return new DateSpan(
                        date.first().map(first -> first.plusDays(WEEK)),
                        date.last().map(last -> last.plusDays(WEEK)));
            }
        }
        return date;
    }

    /** "On Sunday", "Tuesday and Wednesday", rather than "last Sunday" or "Sunday, June 1". */
    private static boolean isOfWeekdays(Scene scene, Day day) {
        int named = 0;
        for (int i = day.from(); i < day.to(); i++) {
            named += NAMES.contains(scene.lower(i)) ? 1 : 0;
        }
        int joints = day.span().isSingleDay() ? 1 : 2; // "on", and the "and" of two
        return named > 0 && NAMES.contains(scene.lower(day.to() - 1)) && day.to() - day.from() <= named + joints;
    }
}
