package dev.parley.mention.date;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.parley.interval.DateSpan;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.mention.number.Figure;
import dev.parley.mention.number.Figures;
import dev.parley.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads dates that count from the day of publication: Monday, next week, late last month, two days ago, yesterday. */
final class RelativeDates {
    private static final int FURTHEST = 100;
    private static final int NONE = -1;

    private final Optional<LocalDate> published;

    RelativeDates(Optional<LocalDate> published) {
        this.published = published;
    }

    /** A week, month or year that was read. */
    private record Whole(When when, Unit unit) {}

    /** The longest such date that starts at a token; unresolved without a publication, and where it counts from a day told elsewhere. */
    Optional<When> at(List<Token> tokens, int index) {
        if (!CalendarRole.canStartRelative(tokens, index)) {
            return counted(tokens, index);
        }
        Optional<Phrase<CalendarRole>> day = CalendarRole.DAY.at(tokens, index);
        if (day.isPresent()) {
            return Optional.of(
                    on(index + day.get().length(), p -> p.plusDays(day.get().number())));
        }
        Optional<Phrase<CalendarRole>> weekend = CalendarRole.WEEKEND.at(tokens, index);
        if (weekend.isPresent()) {
            return Optional.of(span(index + weekend.get().length(), Weekend.of(weekend.get())::from));
        }
        Optional<When> when = elsewhere(tokens, index);
        when = when.isPresent() ? when : part(tokens, index);
        when = when.isPresent() ? when : weekday(tokens, index);
        when = when.isPresent() ? when : turned(tokens, index);
        return when.isPresent() ? when : counted(tokens, index);
    }

    private static Optional<When> elsewhere(List<Token> tokens, int index) {
        OptionalInt behind = CalendarRole.ELSEWHERE.skip(tokens, index);
        return behind.isEmpty() ? Optional.empty() : Optional.of(When.unresolved(behind.getAsInt()));
    }

    private Optional<When> part(List<Token> tokens, int index) {
        Optional<Phrase<CalendarRole>> part = CalendarRole.PART.at(tokens, index);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int behind = Tokens.skipHyphen(tokens, index + part.get().length());
        return whole(tokens, behind)
                .map(whole -> whole.when().change(span -> Part.of(part.get()).of(span, whole.unit(), published)));
    }

    /** A month or year of the calendar, or one that counts from the publication. */
    private Optional<Whole> whole(List<Token> tokens, int index) {
        return turnedUnit(tokens, index)
                .or(() -> runningUnit(tokens, index))
                .or(() -> turnedMonth(tokens, index).map(when -> new Whole(when, Unit.MONTH)))
                .or(() -> CalendarDates.month(tokens, index)
                        .flatMap(month -> month.near(published))
                        .map(when -> new Whole(when, Unit.MONTH)))
                .or(() -> Optional.of(Calendar.year(tokens, index))
                        .filter(year -> year > 0)
                        .map(year -> new Whole(Unit.year(year, index + 1), Unit.YEAR)));
    }

    /** The latest such weekday up to the publication, or the date that stands behind it: "Monday, June 2". */
    private Optional<When> weekday(List<Token> tokens, int index) {
        OptionalInt weekday = Calendar.weekdayAt(tokens, index);
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        int behind = Tokens.is(tokens, index + 1, ",") || Tokens.is(tokens, index + 1, "(") ? index + 2 : index + 1;
        return CalendarDates.at(tokens, behind)
                .filter(Stretch::hasDay)
                .flatMap(date -> date.near(published))
                .or(() -> Optional.of(on(index + 1, p -> p.with(previousOrSame(DayOfWeek.of(weekday.getAsInt()))))));
    }

    /** Last, this or next, before a weekday, month or unit. */
    private Optional<When> turned(List<Token> tokens, int index) {
        Optional<Phrase<CalendarRole>> turn = CalendarRole.TURN.at(tokens, index);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        return turnedUnit(tokens, index)
                .map(Whole::when)
                .or(() -> turnedMonth(tokens, index))
                .or(() -> turnedWeekday(tokens, index, turn.get()));
    }

    private Optional<When> turnedWeekday(List<Token> tokens, int index, Phrase<CalendarRole> turn) {
        OptionalInt weekday = Calendar.weekdayAt(tokens, index + turn.length());
        return weekday.isEmpty()
                ? Optional.empty()
                : Optional.of(on(
                        index + turn.length() + 1,
                        p -> p.with(turned(DayOfWeek.of(weekday.getAsInt()), turn.number()))));
    }

    /** "This Monday" is the latest one, as a bare "Monday" is, which sentences tell as over or as to come. */
    private static TemporalAdjuster turned(DayOfWeek day, long turn) {
        return turn < 0 ? previous(day) : turn > 0 ? next(day) : previousOrSame(day);
    }

    /** "Last week"; "the last week" counts from elsewhere, or is one of several. */
    private Optional<Whole> turnedUnit(List<Token> tokens, int index) {
        return CalendarRole.TURN.at(tokens, index).flatMap(turn -> {
            int at = index + turn.length();
            return CalendarRole.UNIT
                    .at(tokens, at)
                    .filter(word -> tokens.get(at).is(word.value()) && !Tokens.is(tokens, index - 1, "the"))
                    .map(Unit::of)
                    .filter(unit -> unit != Unit.DAY)
                    .map(unit -> new Whole(span(at + 1, p -> unit.around(p, (int) turn.number())), unit));
        });
    }

    /** "The end of the month": that of the publication. */
    private Optional<Whole> runningUnit(List<Token> tokens, int index) {
        return Tokens.is(tokens, index, "the")
                ? CalendarRole.UNIT
                        .at(tokens, index + 1)
                        .filter(word -> tokens.get(index + 1).is(word.value()))
                        .map(Unit::of)
                        .filter(unit -> unit != Unit.DAY)
                        .map(unit -> new Whole(span(index + 2, p -> unit.around(p, 0)), unit))
                : Optional.empty();
    }

    /** Last June is the latest that is over, next June the first that is to come, this June the one in the year of publication. */
    private Optional<When> turnedMonth(List<Token> tokens, int index) {
        return CalendarRole.TURN.at(tokens, index).flatMap(turn -> {
            int at = index + turn.length();
            OptionalInt month = Calendar.monthAt(tokens, at);
            return month.isEmpty()
                    ? Optional.empty()
                    : Optional.of(span(at + 1, p -> Unit.MONTH.around(turned(p, month.getAsInt(), turn.number()), 0)));
        });
    }

    private static LocalDate turned(LocalDate published, int month, long turn) {
        LocalDate inYear = published.withDayOfMonth(1).withMonth(month);
        boolean turns = turn < 0 ? month >= published.getMonthValue() : turn > 0 && month <= published.getMonthValue();
        return turns ? inYear.plusYears(turn) : inYear;
    }

    /** Two days ago, a week ago; "two days later" counts from elsewhere. */
    private Optional<When> counted(List<Token> tokens, int index) {
        Optional<Figure> number = Figures.at(tokens, index);
        if (number.isEmpty() && !NumberRole.ARTICLE.isAt(tokens, index)) {
            return Optional.empty();
        }
        int at = number.isPresent() ? number.get().to() : index + 1;
        Optional<Phrase<CalendarRole>> unit = CalendarRole.UNIT.at(tokens, at);
        int units = unit.isEmpty() ? NONE : number.isPresent() ? count(number.get()) : 1;
        if (units == NONE) {
            return Optional.empty();
        }
        if (CalendarRole.ELSEWHERE_BEHIND.isAt(tokens, at + 1)) {
            return Optional.of(When.unresolved(at + 2));
        }
        return CalendarRole.AGO.isAt(tokens, at + 1)
                ? Optional.of(span(at + 2, p -> Unit.of(unit.get()).around(p, -units)))
                : Optional.empty();
    }

    /** The small number, or the article for one, that starts at a token. */
    static OptionalInt count(List<Token> tokens, int index) {
        Optional<Figure> number = Figures.at(tokens, index);
        int count = number.isPresent() ? count(number.get()) : NumberRole.ARTICLE.isAt(tokens, index) ? 1 : NONE;
        return count == NONE ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** A number if it is small and exact. */
    private static int count(Figure number) {
        return number.quantity()
                .filter(quantity -> quantity.isExact() && quantity.min() <= FURTHEST)
                .map(quantity -> (int) quantity.min())
                .orElse(NONE);
    }

    private When on(int to, UnaryOperator<LocalDate> day) {
        return span(to, p -> DateSpan.on(day.apply(p)));
    }

    private When span(int to, Function<LocalDate, DateSpan> span) {
        return new When(published.map(span), to);
    }
}
