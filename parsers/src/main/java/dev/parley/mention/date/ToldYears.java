package dev.parley.mention.date;

import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates without a year in a sentence that tells one: "In April 2023, after a deal reached on 20 March" is of 2023.
 *
 * <p>One near the publication is left as it is: "the two, who signed in May 2023, met on June 3" tells in 2025 of that year.
 */
public final class ToldYears {
    /** How many days from the publication a date is taken for one of the news. */
    private static final int NEAR = 45;

    private final List<Token> tokens;
    private final LocalDate published;

    private ToldYears(List<Token> tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** Moves the days of a sentence to the one year that it tells before them, where that is over. */
    public static void resolve(List<Token> tokens, List<Mention> mentions, Optional<LocalDate> published) {
        published.ifPresent(day -> new ToldYears(tokens, day).resolve(mentions));
    }

    private void resolve(List<Mention> mentions) {
        int told = 0;
        for (int i = 0; i < mentions.size(); i++) {
            int year = mentions.get(i) instanceof Day day ? year(day) : 0;
            if (year != 0 && told != 0 && year != told) {
                return; // of two years nobody knows which is meant
            }
            told = year == 0 ? told : year;
            if (told != 0 && told < published.getYear() && mentions.get(i) instanceof Day day && isYearless(day)) {
                mentions.set(i, in(told, day));
            }
        }
    }

    private Day in(int year, Day day) {
        int years = year - day.span().first().orElseThrow().getYear();
        return new Day(shift(day.span(), years), shift(day.named(), years), day.from(), day.to(), true);
    }

    private static DateSpan shift(DateSpan span, int years) {
        return DateSpan.between(
                span.first().orElseThrow().plusYears(years),
                span.last().orElseThrow().plusYears(years));
    }

    /** Whether it names a month and no year, not even this or the last one, and is not of the news. */
    private boolean isYearless(Day day) {
        boolean bounded = day.span().first().isPresent()
                && day.span().last().isPresent()
                && day.named().equals(day.span());
        boolean otherwise = Tokens.is(tokens, day.to(), "of"); // "26 May of the current year"
        return bounded && !otherwise && year(day) == 0 && namesMonth(day) && !isNear(day.span());
    }

    private boolean isNear(DateSpan span) {
        return span.first().orElseThrow().isAfter(published.minusDays(NEAR));
    }

    private boolean namesMonth(Day day) {
        boolean named = false;
        for (int i = day.from(); i < day.to(); i++) {
            if (CalendarRole.TURN.isAt(tokens, i)) {
                return false; // "last June", "June of this year"
            }
            named |= Calendar.monthAt(tokens, i).isPresent();
        }
        return named;
    }

    private int year(Day day) {
        for (int i = day.from(); i < day.to(); i++) {
            if (Calendar.year(tokens, i) != 0) {
                return Calendar.year(tokens, i);
            }
        }
        return 0;
    }
}
