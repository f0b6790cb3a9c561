package dev.parley.interval;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days that a date can be as far as a report states it: one day, a span of days, everything up to a day or from a day on, or any.
 *
 * <p>Example: {@code between(LocalDate.of(2025, 6, 20), LocalDate.of(2025, 6, 30))}, printed {@code 2025-06-20/2025-06-30}.
 *
 * <p>Both ends belong to the span; an end that is missing is open. Days are those of the ISO calendar without a time zone, in the years
 * 0001 to 9999. A span is never empty. The natural order, by first day (open is first), then by last (open is last), is for listing only.
 *
 * @param first the first day, empty where the span is open towards the past
 * @param last the last day, empty where the span is open towards the future
 */
public record DateSpan(Optional<LocalDate> first, Optional<LocalDate> last) implements Comparable<DateSpan> {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final DateSpan UNKNOWN = new DateSpan(Optional.empty(), Optional.empty());

    private static final Comparator<DateSpan> ORDER =
            Comparator.comparing(DateSpan::start).thenComparing(DateSpan::end);

    /**
     * The span with these ends.
     *
     * @param first the first day, empty where the span is open towards the past
     * @param last the last day, empty where the span is open towards the future
     * @throws IllegalArgumentException if a day is outside the years 0001 to 9999, or the last is before the first
     */
    public DateSpan {
        first.ifPresent(day -> requireWithin("first", day, FIRST_DAY));
        LocalDate earliest = first.orElse(FIRST_DAY);
        last.ifPresent(day -> requireWithin("last", day, earliest));
    }

    /**
     * That day.
     *
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public static DateSpan on(LocalDate day) {
        return between(day, day);
    }

    /**
     * The days from one to the other, both included.
     *
     * @throws IllegalArgumentException if a day is outside the years 0001 to 9999, or the last is before the first
     */
    public static DateSpan between(LocalDate firstInclusive, LocalDate lastInclusive) {
        return new DateSpan(Optional.of(firstInclusive), Optional.of(lastInclusive));
    }

    /**
     * The days of that month.
     *
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public static DateSpan in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The days before that day, without it.
     *
     * @throws IllegalArgumentException if no such day, or the day itself, is outside the years 0001 to 9999
     */
    public static DateSpan before(LocalDate dayExclusive) {
        return until(shift(requireWithin("day", dayExclusive, FIRST_DAY), -1));
    }

    /**
     * The days after that day, without it.
     *
     * @throws IllegalArgumentException if that day, or the next, is outside the years 0001 to 9999
     */
    public static DateSpan after(LocalDate dayExclusive) {
        return from(shift(requireWithin("day", dayExclusive, FIRST_DAY), 1));
    }

    /**
     * That day and those after it.
     *
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public static DateSpan from(LocalDate firstInclusive) {
        return new DateSpan(Optional.of(firstInclusive), Optional.empty());
    }

    /**
     * That day and those before it.
     *
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public static DateSpan until(LocalDate lastInclusive) {
        return new DateSpan(Optional.empty(), Optional.of(lastInclusive));
    }

    /** Not stated: any day. The neutral element of {@link #meet}. */
    public static DateSpan unknown() {
        return UNKNOWN;
    }

    /**
     * Reads what {@link #toString} writes, {@code 2025-06-11}, {@code 2025-06-20/2025-06-30}, {@code ../2025-06-10},
     * {@code 2025-06-01/..} and {@code unknown}, and a month, {@code 2025-05}. Years have four digits, months and days two; no other form
     * of ISO 8601 is read, and no blanks.
     *
     * @throws TextFormatException if the text is anything else
     */
    public static DateSpan parse(CharSequence text) {
        TextCursor in = new TextCursor(text);
        return read(in).orElseThrow(() -> in.failure("a date span"));
    }

    /** Reads what {@link #parse} reads; empty for any other text. */
    public static Optional<DateSpan> tryParse(CharSequence text) {
        return read(new TextCursor(text));
    }

    /** Whether any day will do. */
    public boolean isUnknown() {
        return first.isEmpty() && last.isEmpty();
    }

    /** Whether it is one day. */
    public boolean isSingleDay() {
        return start().equals(end());
    }

    /** Whether the day is in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** Whether every day of this span is in the other too. */
    public boolean refines(DateSpan other) {
        return !start().isBefore(other.start()) && !end().isAfter(other.end());
    }

    /** Whether some day is in both. */
    public boolean meets(DateSpan other) {
        return !start().isAfter(other.end()) && !other.start().isAfter(end());
    }

    /** The days in both; empty where there is none. Meeting is commutative, associative and idempotent. */
    public Optional<DateSpan> meet(DateSpan other) {
        if (!meets(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateSpan(
                start().isAfter(other.start()) ? first : other.first, end().isBefore(other.end()) ? last : other.last));
    }

    /** The shortest span that both refine. */
    public DateSpan hull(DateSpan other) {
        return new DateSpan(
                start().isBefore(other.start()) ? first : other.first, end().isAfter(other.end()) ? last : other.last);
    }

    /**
     * The span moved by that many days, into the past for a negative number; open ends stay open.
     *
     * @throws IllegalArgumentException if an end would leave the years 0001 to 9999
     */
    public DateSpan plusDays(long days) {
        return new DateSpan(first.map(day -> shift(day, days)), last.map(day -> shift(day, days)));
    }

    @Override
    public int compareTo(DateSpan other) {
        return ORDER.compare(this, other);
    }

    /** The span as {@link #parse} reads it: {@code 2025-06-11}, {@code 2025-06-01/..}, {@code unknown}. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "unknown";
        }
        return isSingleDay() ? start().toString() : text(first) + "/" + text(last);
    }

    private static String text(Optional<LocalDate> end) {
        return end.map(LocalDate::toString).orElse("..");
    }

    private static Optional<DateSpan> read(TextCursor in) {
        if (in.skip("unknown")) {
            return in.end(UNKNOWN);
        }
        Optional<DateSpan> span = in.skip("../") ? readLast(in, Optional.empty()) : readFirst(in);
        return span.flatMap(in::end);
    }

    private static Optional<DateSpan> readFirst(TextCursor in) {
        if (!in.atDigit()) {
            return in.fail(in.index(), "a day, a month, '../' or 'unknown'");
        }
        return readMonth(in).flatMap(month -> in.skip("-") ? readFirst(in, month) : Optional.of(in(month)));
    }

    private static Optional<DateSpan> readFirst(TextCursor in, YearMonth month) {
        return readDay(in, month).flatMap(day -> in.skip("/") ? readLast(in, Optional.of(day)) : Optional.of(on(day)));
    }

    private static Optional<DateSpan> readLast(TextCursor in, Optional<LocalDate> first) {
        if (in.skip("..")) {
            return Optional.of(new DateSpan(first, Optional.empty()));
        }
        int start = in.index();
        if (!in.atDigit()) {
            return in.fail(start, "a day or '..'");
        }
        LocalDate earliest = first.orElse(FIRST_DAY);
        return readMonth(in)
                .flatMap(month -> in.expect("-") ? readDay(in, month) : Optional.empty())
                .flatMap(day -> day.isBefore(earliest) ? in.fail(start, "a day from " + earliest) : Optional.of(day))
                .map(day -> new DateSpan(first, Optional.of(day)));
    }

    private static Optional<YearMonth> readMonth(TextCursor in) {
        return in.number("a year", 4, 1, 9999)
                .filter(year -> in.expect("-"))
                .flatMap(year ->
                        in.number("a month", 2, 1, 12).map(month -> YearMonth.of(year.intValue(), month.intValue())));
    }

    private static Optional<LocalDate> readDay(TextCursor in, YearMonth month) {
        return in.number("a day", 2, 1, month.lengthOfMonth()).map(day -> month.atDay(day.intValue()));
    }

    private LocalDate start() {
        return first.orElse(LocalDate.MIN);
    }

    private LocalDate end() {
        return last.orElse(LocalDate.MAX);
    }

    /** Counts before it moves, since the days of {@link LocalDate} end too. */
    private static LocalDate shift(LocalDate day, long days) {
        if (days < DAYS.between(day, FIRST_DAY) || days > DAYS.between(day, LAST_DAY)) {
            throw new IllegalArgumentException(
                    "days: %s from %s is not within %s/%s".formatted(days, day, FIRST_DAY, LAST_DAY));
        }
        return day.plusDays(days);
    }

    private static LocalDate requireWithin(String component, LocalDate day, LocalDate min) {
        if (day.isBefore(min) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("%s: %s is not within %s/%s".formatted(component, day, min, LAST_DAY));
        }
        return day;
    }
}
