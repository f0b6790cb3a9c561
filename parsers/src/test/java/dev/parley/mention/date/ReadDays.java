package dev.parley.mention.date;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.parley.mention.Day;
import dev.parley.mention.Read;

/** The days that are found in a text. */
final class ReadDays {
    private ReadDays() {}

    static ImmutableList<Day> days(String text, Days days) {
        return Read.all(Read.tokens(text), days::at);
    }

    /** The dates in a text, "?" for one that is not resolved. */
    static String spans(String text, Days days) {
        return days(text, days).stream()
                .map(day -> day.resolved() ? day.span().toString() : "?")
                .collect(joining("; "));
    }
}
