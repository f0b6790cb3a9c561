package dev.parley.frame.clause;

import com.google.common.collect.ImmutableSet;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A weekday of what is to come is the next one, not the latest: "the talks will continue on Sunday". */
public final class Weekdays {
    private static final ImmutableSet<String> NAMES = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(ImmutableSet.toImmutableSet());

    /** Words by which a month is told without its year. */
    private static final ImmutableSet<String> TURNS = ImmutableSet.of("last", "this", "next", "past", "ago");

    private static final int WEEK = 7;

    /** After so many days a month without a year is no longer the one that is over. */
    private static final int LONG = 90;

    private static final int YEAR = 4;

    private Weekdays() {}

    /** The days or months that "and" joins, apart: "March 3 and March 7", "in June and August". */
    public static List<DateSpan> apart(Scene scene, Day day) {
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
    public static DateSpan yearBefore(DateSpan date) {
        return new DateSpan(
                date.first().map(day -> day.minusYears(1)), date.last().map(day -> day.minusYears(1)));
    }

    /**
     * The days that a sentence gives of what is to come: a week on where it gives weekdays alone that were over when it was said, a year on where it gives
     * months without a year that have long been over.
     */
    public static DateSpan ahead(Scene scene, DateSpan date, LocalDate published) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day
                    && day.named().equals(date)
                    && date.last().isPresent()) {
                LocalDate last = date.last().get();
                if (last.isBefore(said(scene, day).orElse(published)) && isOfWeekdays(scene, day)) {
                    return later(date, Period.ofDays(WEEK));
                }
                if (last.plusDays(LONG).isBefore(published) && !hasYear(scene, day)) {
                    return later(date, Period.ofYears(1));
                }
            }
        }
        return date;
    }

    private static DateSpan later(DateSpan date, Period by) {
        return new DateSpan(
                date.first().map(first -> first.plus(by)), date.last().map(last -> last.plus(by)));
    }

    /** "Said on Thursday that they would come home on Friday": the day told before, on which it was said. */
    private static Optional<LocalDate> said(Scene scene, Day day) {
        for (int i = 0; i + 1 < scene.mentions().size(); i++) {
            Mention verb = scene.mentions().get(i);
            Mention next = scene.mentions().get(i + 1);
            boolean says = verb instanceof Cue cue && cue.isVerb() && (cue.is(Sense.SAY) || cue.is(Sense.REMARK));
            if (says
                    && next instanceof Day at
                    && next.from() < day.from()
                    && at.span().isSingleDay()) {
                return at.span().first();
            }
        }
        return Optional.empty();
    }

    private static boolean hasYear(Scene scene, Day day) {
        for (int i = day.from(); i < day.to(); i++) {
            boolean digits = scene.tokens().get(i).kind() == Token.Kind.NUMBER;
            if (digits && scene.tokens().get(i).text().length() == YEAR || TURNS.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "On Sunday", "Tuesday and Wednesday", "at the weekend", rather than "last Sunday" or "Sunday, June 1". */
    private static boolean isOfWeekdays(Scene scene, Day day) {
        if (scene.lower(day.to() - 1).equals("weekend") && !hasYear(scene, day)) {
            return true;
        }
        int named = 0;
        for (int i = day.from(); i < day.to(); i++) {
            named += NAMES.contains(scene.lower(i)) ? 1 : 0;
        }
        int joints = day.span().isSingleDay() ? 1 : 2; // "on", and the "and" of two
        return named > 0 && NAMES.contains(scene.lower(day.to() - 1)) && day.to() - day.from() <= named + joints;
    }
}
