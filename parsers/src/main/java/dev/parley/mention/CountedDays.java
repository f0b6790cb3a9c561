package dev.parley.mention;

import dev.parley.interval.DateSpan;
import dev.parley.mention.Phrases.Phrase;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves days that count from another one of their sentence: "said on Thursday that they had been freed the day before" is Wednesday.
 *
 * <p>"On Thursday, two days after the talks" tells the day of the talks, which stand behind it: two days before Thursday. "Two days after the talks on
 * Thursday, they came home" tells by the day behind it. Where the sentence tells no day to count from, they stay unresolved.
 */
final class CountedDays {
    /** How many tokens behind "two days after" the day may stand from which it counts. */
    private static final int REACH = 8;

    private static final int WEEK = 7;

    private final List<Token> tokens;
    private final List<Mention> mentions;

    private CountedDays(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Replaces those that can be resolved by resolved ones. */
    static void resolve(List<Token> tokens, List<Mention> mentions) {
        CountedDays days = new CountedDays(tokens, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Day day && !day.resolved()) {
                days.resolve(i, day);
            }
        }
    }

    private void resolve(int index, Day day) {
        OptionalInt offset = offset(day);
        if (offset.isEmpty() || Tokens.is(tokens, day.to(), "than")) { // "two days later than planned"
            return;
        }
        Optional<LocalDate> before = before(index);
        int days = offset.getAsInt();
        Optional<LocalDate> date = !countsFromNext(tokens, day)
                ? before.map(from -> from.plusDays(days))
                : before.isPresent()
                        ? before.map(from -> from.minusDays(days))
                        : behind(index).map(from -> from.plusDays(days));
        date.map(DateSpan::on).ifPresent(span -> mentions.set(index, new Day(span, span, day.from(), day.to(), true)));
    }

    /** Whether what it counts from stands behind it: "two days after the talks", but not "came home two days after". */
    static boolean countsFromNext(List<Token> tokens, Day day) {
        boolean relation = Tokens.is(tokens, day.to() - 1, "after") || Tokens.is(tokens, day.to() - 1, "before");
        return relation && Tokens.is(tokens, day.to(), Token.Kind.WORD) && !Tokens.is(tokens, day.to(), "and");
    }

    /** How many days on from the other day it is; empty where it is no number of days. */
    private OptionalInt offset(Day day) {
        Optional<Phrase<CalendarRole>> phrase = CalendarRole.ELSEWHERE.at(tokens, day.from());
        if (phrase.isPresent()) {
            return phrase.get().value().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) phrase.get().number());
        }
        Optional<Phrase<CalendarRole>> turn = CalendarRole.ELSEWHERE_BEHIND.at(tokens, day.to() - 1);
        Optional<Phrase<CalendarRole>> unit = CalendarRole.UNIT.at(tokens, day.to() - 2);
        if (turn.isEmpty() || unit.isEmpty()) {
            return OptionalInt.empty();
        }
        if (Tokens.is(tokens, day.from() - 1, "and") && CalendarRole.UNIT.isAt(tokens, day.from() - 2)) {
            return OptionalInt.empty(); // "two years and four days after"
        }
        OptionalInt number = RelativeDates.count(tokens, day.from());
        int days = unit.get().value().equals("day") ? 1 : unit.get().value().equals("week") ? WEEK : 0;
        return number.isEmpty() || days == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) turn.get().number() * days * number.getAsInt());
    }

    private Optional<LocalDate> before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Day day && day.span().isSingleDay()) {
                return day.span().first();
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> behind(int index) {
        int end = mentions.get(index).to();
        for (int i = index + 1; i < mentions.size() && mentions.get(i).from() - end <= REACH; i++) {
            if (mentions.get(i) instanceof Day day && day.span().isSingleDay()) {
                return day.span().first();
            }
        }
        return Optional.empty();
    }
}
