package dev.parley.examples.report.words;

import dev.parley.fact.Coded;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Total;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as a reader of newspapers would write them: {@code 1,000 to 1,200} where the library writes {@code 1000..1200}. */
public final class Wording {
    /** What stands where no source states a value. */
    public static final String NOT_STATED = "not stated";

    private Wording() {}

    /** A value of whatever type. */
    public static String of(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof DateSpan days) {
            return days(days);
        }
        if (value instanceof Total total) {
            String bare = quantity(total.quantity());
            return total.isBare()
                    ? bare
                    : bare
                            + total.toString()
                                    .substring(total.quantity().toString().length());
        }
        if (value instanceof Coded coded) {
            return words(coded.code());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Wording::of).collect(Collectors.joining(", "));
        }
        return words(value.toString());
    }

    /** A code or a label without its underscores. */
    public static String words(String code) {
        return code.replace('_', ' ');
    }

    /** With a capital first letter. */
    public static String capitalised(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String quantity(Quantity quantity) {
        if (quantity.isUndisclosed()) {
            return "not disclosed";
        }
        if (quantity.isUnknown()) {
            return NOT_STATED;
        }
        return (quantity.isApproximate() ? "about " : "") + bounds(quantity);
    }

    private static String bounds(Quantity quantity) {
        if (quantity.max().isEmpty()) {
            return "at least " + number(quantity.min());
        }
        long max = quantity.max().getAsLong();
        if (quantity.min() == max) {
            return number(max);
        }
        return quantity.min() == 0 ? "up to " + number(max) : number(quantity.min()) + " to " + number(max);
    }

    /** {@code 1,212}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String days(DateSpan days) {
        if (days.isUnknown()) {
            return NOT_STATED;
        }
        if (days.isSingleDay()) {
            return days.toString();
        }
        Optional<LocalDate> first = days.first();
        if (first.isPresent() && days.equals(DateSpan.in(YearMonth.from(first.get())))) {
            return YearMonth.from(first.get()).toString();
        }
        String start = first.map(LocalDate::toString).orElse("");
        String end = days.last().map(last -> "to " + last).orElse("on");
        return (start + " " + end).strip();
    }
}
