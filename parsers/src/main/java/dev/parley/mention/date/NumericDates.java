package dev.parley.mention.date;

import dev.parley.mention.date.Stretch.Date;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates in digits: 2025-06-11 and 2025/06/11; 11.06.2025, where the day is first; 25/06/2025 and 06/25/2025, where only one reading is a date.
 * The other ones, 06/11/2025, are dates that nobody can read.
 */
final class NumericDates {
    private static final int MONTHS = 12;

    private NumericDates() {}

    static Optional<Stretch> at(List<Token> tokens, int index) {
        if (!Tokens.is(tokens, index, Token.Kind.NUMBER) || !Tokens.touchesNext(tokens, index)) {
            return Optional.empty();
        }
        Optional<Stretch> dotted = dotted(tokens, index);
        return dotted.isPresent() ? dotted : parts(tokens, index);
    }

    /** The tokenizer takes 11.06 for a decimal. */
    private static Optional<Stretch> dotted(List<Token> tokens, int index) {
        boolean year = Tokens.is(tokens, index + 1, ".")
                && Tokens.touchesNext(tokens, index + 1)
                && Calendar.year(tokens, index + 2) > 0;
        String text = year ? tokens.get(index).text() : "";
        int point = text.indexOf('.');
        if (point <= 0) {
            return Optional.empty();
        }
        int day = number(text.substring(0, point));
        int month = number(text.substring(point + 1));
        return isMonth(month) && day > 0
                ? Optional.of(Stretch.of(new Date(Calendar.year(tokens, index + 2), month, day), index + 3))
                : Optional.empty();
    }

    private static Optional<Stretch> parts(List<Token> tokens, int index) {
        boolean slashes = Tokens.is(tokens, index + 1, "/") && Tokens.is(tokens, index + 3, "/");
        boolean hyphens = Tokens.isHyphen(tokens, index + 1) && Tokens.isHyphen(tokens, index + 3);
        boolean touching = Tokens.touchesNext(tokens, index + 1)
                && Tokens.touchesNext(tokens, index + 2)
                && Tokens.touchesNext(tokens, index + 3);
        boolean numbers =
                Tokens.is(tokens, index + 2, Token.Kind.NUMBER) && Tokens.is(tokens, index + 4, Token.Kind.NUMBER);
        if (!touching || !numbers || !slashes && !hyphens) {
            return Optional.empty();
        }
        int first = number(tokens.get(index).text());
        int second = number(tokens.get(index + 2).text());
        int year = Calendar.year(tokens, index);
        return year > 0
                ? date(year, second, number(tokens.get(index + 4).text()), index + 5)
                : either(Calendar.year(tokens, index + 4), first, second, index + 5);
    }

    private static Optional<Stretch> either(int year, int first, int second, int to) {
        if (year > 0 && isMonth(first) && isMonth(second) && first != second) {
            return Optional.of(Stretch.unreadable(to));
        }
        return date(year, second, first, to).or(() -> date(year, first, second, to));
    }

    private static Optional<Stretch> date(int year, int month, int day, int to) {
        return year > 0 && isMonth(month) && day > 0
                ? Optional.of(Stretch.of(new Date(year, month, day), to))
                : Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    /** A number of one or two digits; 0 for any other text. */
    private static int number(String text) {
        boolean digits = text.length() <= 2 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
