package dev.parley.frame.talks;

import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Scene;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The days that are left for what is to be done "within two weeks" or "by 8 August": from the day of publication to the last one. */
final class Deadlines {
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final long DAYS_A_MONTH = 30;

    private final Scene scene;
    private final Optional<LocalDate> published;

    Deadlines(Scene scene, Optional<LocalDate> published) {
        this.scene = scene;
        this.published = published;
    }

    /** Whether a time told is one in which something is to be done: "within two weeks", "in the next two weeks". */
    boolean isOne(Duration time) {
        return DayWord.WITHIN.is(scene.lower(time.from() - 1)) || DayWord.COMING.is(scene.lower(time.from() - 1));
    }

    /** Whether a time told is that after which something is to be done: "in two weeks". */
    boolean isFromNow(Duration time) {
        return DayWord.FROM_NOW.is(scene.lower(time.from() - 1))
                && time.minutes().isExact()
                && time.minutes().min() >= MINUTES_A_DAY;
    }

    /** The day so long after the publication; unknown where that is unknown. */
    DateSpan after(Duration time) {
        return published.flatMap(first -> end(time, first)).map(DateSpan::on).orElse(DateSpan.unknown());
    }

    /** Whether a day told is the last one for something: "by 8 August". */
    boolean isOne(Day day) {
        return day.resolved()
                && day.span().first().isEmpty()
                && day.span().last().isPresent()
                && DayWord.LATEST.is(scene.lower(day.from()));
    }

    /** The last day: that of June for "before the end of June". */
    Optional<LocalDate> last(Day day) {
        for (int i = day.from(); i < day.to(); i++) {
            if (DayWord.END.is(scene.lower(i))) {
                return day.named().last();
            }
        }
        return day.span().last();
    }

    /** The days on which a meeting is to be held at the latest; unknown where nothing tells them or they are over. */
    DateSpan span(Sitting sitting) {
        if (published.isEmpty()) {
            return DateSpan.unknown();
        }
        LocalDate first = published.get();
        Optional<LocalDate> last = sitting.within.isPresent() ? end(sitting.within.get(), first) : sitting.until;
        return last.filter(day -> !day.isBefore(first))
                .map(day -> DateSpan.between(first, day))
                .orElse(DateSpan.unknown());
    }

    /** The last of so many days or hours from a day on; months are those of the calendar. */
    private Optional<LocalDate> end(Duration time, LocalDate first) {
        OptionalLong minutes = time.minutes().max();
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        long days = minutes.getAsLong() / MINUTES_A_DAY;
        boolean months = DayWord.MONTHS.is(scene.lower(time.to() - 1));
        return Optional.of(months ? first.plusMonths(days / DAYS_A_MONTH) : first.plusDays(days));
    }
}
