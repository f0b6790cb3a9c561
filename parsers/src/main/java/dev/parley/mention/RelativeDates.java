package dev.parley.mention;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.parley.interval.DateSpan;
import dev.parley.mention.Phrases.Phrase;
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

    private final Optional<LocalDate> published;

    RelativeDates(Optional<LocalDate> published) {
        this.published = published;
    }

    /** A week, month or year that was read. */
    private record Whole(When when, Unit unit) {}

    /** The longest such date that starts at a token; unresolved without a publication, and where it counts from a day told elsewhere. */
    Optional<When> at(List<Token> tokens, int index) {
        return CalendarRole.DAY
                .at(tokens, index)
                .map(day -> on(index + day.length(), p -> p.plusDays(day.number())))
                .or(() -> elsewhere(tokens, index))
                .or(() -> part(tokens, index))
                .or(() -> weekday(tokens, index))
                .or(() -> turned(tokens, index))
                .or(() -> counted(tokens, index));
    }

    private static Optional<When> elsewhere(List<Token> tokens, int index) {
        OptionalInt behind = CalendarRole.ELSEWHERE.skip(tokens, index);
        return behind.isEmpty() ? Optional.empty() : Optional.of(When.unresolved(behind.getAsInt()));
    }

    private Optional<When> part(List<Token> tokens, int index) {
        return CalendarRole.PART.at(tokens, index).flatMap(phrase -> {
            int behind = Tokens.skipHyphen(tokens, index + phrase.length());
            return whole(tokens, behind)
                    .map(whole -> whole.when().change(span -> Part.of(phrase).of(span, whole.unit(), published)));
        });
    }

    /** A month or year of the calendar, or one that counts from the publication. */
    private Optional<Whole> whole(List<Token> tokens, int index) {
        return turnedUnit(tokens, index)
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
        return turnedUnit(tokens, index)
                .map(Whole::when)
                .or(() -> turnedMonth(tokens, index))
                .or(() -> CalendarRole.TURN.at(tokens, index).flatMap(turn -> turnedWeekday(tokens, index, turn)));
    }

    private Optional<When> turnedWeekday(List<Token> tokens, int index, Phrase<CalendarRole> turn) {
        OptionalInt weekday = Calendar.weekdayAt(tokens, index + turn.length());
        return weekday.isEmpty()
                ? Optional.empty()
                : Optional.of(on(
                        index + turn.length() + 1,
                        p -> p.with(turned(DayOfWeek.of(weekday.getAsInt()), turn.number()))));
    }

    private static TemporalAdjuster turned(DayOfWeek day, long turn) {
        return turn < 0 ? previous(day) : turn > 0 ? next(day) : nextOrSame(day);
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
        int units = count(tokens, index);
        int at = units < 0 ? index : Figures.at(tokens, index).map(Figure::to).orElse(index + 1);
        Optional<Unit> unit =
                units < 0 ? Optional.empty() : CalendarRole.UNIT.at(tokens, at).map(Unit::of);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (CalendarRole.ELSEWHERE_BEHIND.isAt(tokens, at + 1)) {
            return Optional.of(When.unresolved(at + 2));
        }
        return CalendarRole.AGO.isAt(tokens, at + 1)
                ? Optional.of(span(at + 2, p -> unit.get().around(p, -units)))
                : Optional.empty();
    }

    /** A small number, 1 for "a"; -1 where none stands. */
    private static int count(List<Token> tokens, int index) {
        if (NumberRole.ARTICLE.isAt(tokens, index) && Figures.at(tokens, index).isEmpty()) {
            return 1;
        }
        return Figures.at(tokens, index)
                .flatMap(Figure::quantity)
                .filter(quantity -> quantity.isExact() && quantity.min() <= FURTHEST)
                .map(quantity -> (int) quantity.min())
                .orElse(-1);
    }

    private When on(int to, UnaryOperator<LocalDate> day) {
        return span(to, p -> DateSpan.on(day.apply(p)));
    }

    private When span(int to, Function<LocalDate, DateSpan> span) {
        return new When(published.map(span), to);
    }
}
