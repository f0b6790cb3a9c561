package dev.parley.mention.date;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds dates, and resolves them against an article's day of publication.
 *
 * <p>A date without a year lies in the year that brings it nearest to the publication, where a day ahead counts twice as far as a day behind: in
 * January "December 28" is last year's, in December "January 5" next year's, and in June "July 15" this year's. A weekday is the latest up to
 * the publication, and a week runs from Monday to Sunday.
 *
 * <p>Several dates joined by "to", a dash or "and" are the span from the first to the last. A preposition that adds nothing ("on June 11")
 * belongs to the date; "since", "until", "by", "before" and "after" make it open.
 *
 * <p>It looks a few tokens ahead of the token asked about and a few behind, so that asking at every token takes time in proportion to the text.
 */
public final class Days {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9000;

    private final Optional<LocalDate> published;
    private final RelativeDates relative;

    private Days(Optional<LocalDate> published) {
        this.published = published;
        this.relative = new RelativeDates(published);
    }

    /** The dates of an article of that day; one outside the years 1000 to 9000 counts as none. */
    public static Days of(Optional<LocalDate> published) {
        return new Days(published.filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR));
    }

    /** The day that they are resolved against; empty where there is none. */
    public Optional<LocalDate> published() {
        return published;
    }

    /** The longest date that starts at a token. */
    public Optional<Day> at(ImmutableList<Token> tokens, int index) {
        Optional<When> found = CalendarRole.startsAt(tokens, index) ? related(tokens, index) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        When when = found.get();
        DateSpan span = when.span().orElseGet(DateSpan::unknown);
        DateSpan named = found(tokens, index, when).orElse(span);
        return Optional.of(new Day(span, named, index, when.to(), when.span().isPresent()));
    }

    /** The days behind a word such as "since", which make a date that is open. */
    private Optional<DateSpan> found(List<Token> tokens, int index, When when) {
        boolean open = when.span()
                .filter(span -> span.first().isEmpty() || span.last().isEmpty())
                .isPresent();
        return open
                ? CalendarRole.RELATION
                        .at(tokens, index)
                        .flatMap(word -> plain(tokens, index + word.length()))
                        .flatMap(When::span)
                : Optional.empty();
    }

    private Optional<When> related(List<Token> tokens, int index) {
        Optional<Phrase<CalendarRole>> relation = CalendarRole.RELATION.at(tokens, index);
        if (relation.isPresent()) {
            Optional<When> when = plain(tokens, index + relation.get().length());
            if (when.isPresent()) {
                return Optional.of(when.get().change(span -> open(relation.get(), span)));
            }
        }
        return plain(tokens, CalendarRole.NEUTRAL.skip(tokens, index).orElse(index));
    }

    private static DateSpan open(Phrase<CalendarRole> relation, DateSpan span) {
        LocalDate first = span.first().orElseThrow();
        LocalDate last = span.last().orElseThrow();
        return switch (relation.value()) {
            case "until" -> DateSpan.until(last);
            case "from" -> DateSpan.from(first);
            case "before" -> DateSpan.before(first);
            default -> DateSpan.after(last);
        };
    }

    private Optional<When> plain(List<Token> tokens, int index) {
        Optional<When> range = range(tokens, index);
        Optional<When> first = range.isPresent() ? range : single(tokens, index, false);
        return first.isEmpty() || range.isPresent()
                ? first
                : weekdays(tokens, first.get()).or(() -> first);
    }

    /** "Monday and Tuesday": two weekdays are the days from the one to the other. */
    private Optional<When> weekdays(List<Token> tokens, When first) {
        boolean joined = Calendar.weekdayAt(tokens, first.to() - 1).isPresent()
                && Tokens.is(tokens, first.to(), "and")
                && Calendar.weekdayAt(tokens, first.to() + 1).isPresent();
        Optional<When> last = joined ? single(tokens, first.to() + 1, false) : Optional.empty();
        return last.flatMap(second -> between(first, second))
                .filter(when -> when.span().isPresent());
    }

    /** Between one date and another, or from one to another. */
    private Optional<When> range(List<Token> tokens, int index) {
        Optional<Phrase<CalendarRole>> phrase = CalendarRole.RANGE.at(tokens, index);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int start = index + phrase.get().length();
        Optional<When> joined = CalendarDates.at(tokens, start)
                .filter(stretch -> !stretch.isSingle())
                .flatMap(stretch -> stretch.near(published));
        return joined.isPresent() ? joined : single(tokens, start, true).flatMap(first -> upTo(tokens, first));
    }

    private Optional<When> upTo(List<Token> tokens, When first) {
        OptionalInt behind = CalendarRole.JOINER.skip(tokens, first.to());
        return behind.isEmpty()
                ? Optional.empty()
                : single(tokens, behind.getAsInt(), true).flatMap(last -> between(first, last));
    }

    private static Optional<When> between(When first, When last) {
        if (first.span().isEmpty() || last.span().isEmpty()) {
            return Optional.of(When.unresolved(last.to()));
        }
        DateSpan hull = first.span().get().hull(last.span().get());
        boolean inOrder = hull.first().equals(first.span().get().first())
                && hull.last().equals(last.span().get().last());
        return inOrder ? Optional.of(When.of(hull, last.to())) : Optional.empty();
    }

    private Optional<When> single(List<Token> tokens, int index, boolean inRange) {
        if (!CalendarRole.canStartDate(tokens, index)) {
            return Optional.empty();
        }
        Optional<Stretch> stretch = CalendarDates.at(tokens, index);
        Optional<When> date = Optional.empty();
        if (stretch.isPresent()) {
            date = ofTurnedYear(tokens, stretch.get());
            date = date.isPresent() ? date : stretch.get().near(published);
        }
        date = date.isPresent() ? date : weekOf(tokens, index);
        date = date.isPresent() ? date : weekdays(tokens, index);
        return date.isPresent() ? date : year(tokens, index, inRange);
    }

    /** "The week of February 16": from its Monday to its Sunday. */
    private Optional<When> weekOf(List<Token> tokens, int index) {
        OptionalInt behind = CalendarRole.WEEK_OF.skip(tokens, index);
        return behind.isEmpty()
                ? Optional.empty()
                : CalendarDates.at(tokens, behind.getAsInt())
                        .filter(Stretch::hasDay)
                        .flatMap(day -> day.near(published))
                        .map(when -> when.change(
                                span -> Unit.WEEK.around(span.first().orElseThrow(), 0)));
    }

    /** "Sunday", "today". */
    private static boolean isNamedDay(List<Token> tokens, int index) {
        return Calendar.weekdayAt(tokens, index).isPresent() || CalendarRole.DAY.isAt(tokens, index);
    }

    /** A date that counts from the publication; "Sunday and Monday", and "today and tomorrow", are both days. */
    private Optional<When> weekdays(List<Token> tokens, int index) {
        Optional<When> first = relative.at(tokens, index);
        OptionalInt joiner = first.isPresent() && isNamedDay(tokens, index)
                ? CalendarRole.JOINER.skip(tokens, first.get().to())
                : OptionalInt.empty();
        if (joiner.isEmpty() || !isNamedDay(tokens, joiner.getAsInt())) {
            return first;
        }
        Optional<DateSpan> one = first.get().span();
        Optional<When> second = behind(tokens, one, index, joiner.getAsInt());
        boolean next = one.isPresent()
                && second.flatMap(When::span).isPresent()
                && one.get()
                        .last()
                        .map(day -> day.plusDays(1))
                        .equals(second.flatMap(When::span).get().first());
        return next ? second.map(last -> When.of(one.get().hull(last.span().get()), last.to())) : first;
    }

    /** The second of two named days: of weekdays that follow each other the next one, be it to come: "Sunday and Monday", told on a Sunday. */
    private Optional<When> behind(List<Token> tokens, Optional<DateSpan> one, int first, int second) {
        OptionalInt before = Calendar.weekdayAt(tokens, first);
        OptionalInt behind = Calendar.weekdayAt(tokens, second);
        Optional<LocalDate> day = one.flatMap(DateSpan::last);
        boolean follows = before.isPresent()
                && behind.isPresent()
                && day.isPresent()
                && day.equals(published)
                && before.getAsInt() % DayOfWeek.values().length + 1 == behind.getAsInt();
        return relative.at(tokens, second)
                .map(when -> follows ? When.of(DateSpan.on(day.orElseThrow().plusDays(1)), when.to()) : when);
    }

    /** "January 25 of this year", "August 7 last year". */
    private Optional<When> ofTurnedYear(List<Token> tokens, Stretch stretch) {
        int at = Tokens.is(tokens, stretch.to(), "of") || Tokens.is(tokens, stretch.to(), ",")
                ? stretch.to() + 1
                : stretch.to();
        Optional<Phrase<CalendarRole>> turn = CalendarRole.TURN.at(tokens, at);
        if (turn.isEmpty() || published.isEmpty() || stretch.hasYear()) {
            return Optional.empty();
        }
        int unit = at + turn.get().length();
        int year = published.get().getYear() + (int) turn.get().number();
        return Tokens.is(tokens, unit, "year")
                ? stretch.in(year).map(span -> When.of(span, unit + 1))
                : Optional.empty();
    }

    private static Optional<When> year(List<Token> tokens, int index, boolean inRange) {
        int year = Calendar.year(tokens, index);
        boolean told = year > 0 && (inRange || Calendar.isYear(tokens, index));
        return told ? Optional.of(Unit.year(year, index + 1)) : Optional.empty();
    }
}
