package dev.parley.examples.report.words;

import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days as a reader of newspapers would write them: {@code 11 June 2025}, {@code May 2025}, {@code 9 to 15 June 2025}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** {@code 11 June 2025}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 11 Jun}, where the year stands beside it. */
    public static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    /** A span of days; {@code until 3 June 2025} and {@code from 3 June 2025} where an end is open. */
    public static String of(DateSpan days) {
        Optional<LocalDate> first = days.first();
        Optional<LocalDate> last = days.last();
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(day -> "from " + of(day))
                    .or(() -> last.map(day -> "until " + of(day)))
                    .orElse(Wording.NOT_STATED);
        }
        return between(first.get(), last.get());
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return of(first);
        }
        YearMonth month = YearMonth.from(first);
        if (DateSpan.between(first, last).equals(DateSpan.in(month))) {
            return MONTH.format(month);
        }
        if (month.equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + " to " + of(last);
        }
        return (first.getYear() == last.getYear() ? DAY_AND_MONTH.format(first) : of(first)) + " to " + of(last);
    }
}
