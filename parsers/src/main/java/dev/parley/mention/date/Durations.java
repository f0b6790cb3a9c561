package dev.parley.mention.date;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.Duration;
import dev.parley.mention.mark.DurationRole;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.mention.number.Figure;
import dev.parley.mention.number.Figures;
import dev.parley.mention.number.Modifiers;
import dev.parley.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds durations: a number or "a" with the words that modify it, and a unit of time behind.
 *
 * <p>What stands before "ago", "later" or "before" is a date, not a duration, and is left alone; so is an age.
 */
public final class Durations {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final long QUARTER = 15;
    private static final long DAY = 24 * 60;

    private Durations() {}

    /** The duration that starts at a token. */
    public static Optional<Duration> at(ImmutableList<Token> tokens, int index) {
        if (!NumberRole.startsAt(tokens.get(index)) && !DurationRole.startsAt(tokens.get(index))) {
            return Optional.empty();
        }
        Modifiers modifiers = Modifiers.at(tokens, index);
        Optional<Figure> found = stretch(tokens, modifiers.to());
        found = found.isPresent() ? found : further(tokens, modifiers.to());
        if (found.isEmpty() || DurationRole.NOT_BEFORE.isAt(tokens, found.get().to())) {
            return Optional.empty();
        }
        Figure whole = withMinutes(tokens, found.get());
        return whole.quantity().map(minutes -> new Duration(changed(modifiers, minutes), index, whole.to()));
    }

    /** "One hour and 40 minutes": the time told first with the minutes behind it. */
    private static Figure withMinutes(List<Token> tokens, Figure whole) {
        int at = Tokens.is(tokens, whole.to(), "and") || Tokens.is(tokens, whole.to(), ",")
                ? whole.to() + 1
                : whole.to();
        return Figures.at(tokens, at)
                .flatMap(number -> counted(tokens, number))
                .filter(minutes ->
                        minutes.max().compareTo(HOUR) < 0 && whole.min().compareTo(HOUR) >= 0)
                .map(minutes -> new Figure(
                        whole.min().add(minutes.min()), whole.max().add(minutes.max()), whole.vague(), 1, minutes.to()))
                .orElse(whole);
    }

    /** Just over three hours: up to a quarter of an hour more. */
    private static Quantity changed(Modifiers modifiers, Quantity minutes) {
        if (minutes.max().isEmpty()) {
            return minutes;
        }
        Quantity changed = modifiers.change(minutes);
        long most = minutes.max().getAsLong() + QUARTER;
        boolean hours = minutes.min() >= HOUR.longValue() && most < DAY;
        boolean over = hours && changed.isApproximate() && changed.max().orElse(0) > most;
        return over ? Quantity.between(changed.min(), most).asApproximate() : changed;
    }

    /** The minutes told without what modifies them. */
    private static Optional<Figure> stretch(List<Token> tokens, int index) {
        Optional<Figure> stretch = halves(tokens, index);
        stretch = stretch.isPresent() ? stretch : one(tokens, index);
        if (stretch.isPresent()) {
            return stretch;
        }
        Optional<Figure> first = Figures.at(tokens, index);
        return first.isPresent() ? counted(tokens, first.get()) : Optional.empty();
    }

    /** Another two days; a further 72 hours. */
    private static Optional<Figure> further(List<Token> tokens, int index) {
        int article = DurationRole.ARTICLE.skip(tokens, index);
        int at = DurationRole.MORE.skip(tokens, article);
        Optional<Figure> first = at > article ? Figures.at(tokens, at) : Optional.empty();
        return first.isPresent() ? counted(tokens, first.get()) : Optional.empty();
    }

    /** Half an hour. */
    private static Optional<Figure> halves(List<Token> tokens, int index) {
        Optional<Phrase<DurationRole>> half = DurationRole.HALF.at(tokens, index);
        return half.isPresent()
                ? inUnit(tokens, HALF, HALF, false, index + half.get().length())
                : Optional.empty();
    }

    /** A week; an hour and a half. */
    private static Optional<Figure> one(List<Token> tokens, int index) {
        Optional<Phrase<DurationRole>> article = DurationRole.ARTICLE.at(tokens, index);
        return article.isPresent()
                ? inUnit(
                        tokens,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        false,
                        index + article.get().length())
                : Optional.empty();
    }

    /** 30 days; a 30-day; two to three days; two and a half hours. */
    private static Optional<Figure> counted(List<Token> tokens, Figure first) {
        int to = first.to();
        Optional<Phrase<DurationRole>> part = DurationRole.AND_A_PART.at(tokens, to);
        to += part.map(Phrase::length).orElse(0);
        BigDecimal added = added(part);
        Optional<Figure> alone =
                inUnit(tokens, first.min().add(added), first.max().add(added), first.vague(), to);
        return alone.isPresent() ? alone : range(tokens, first);
    }

    private static Optional<Figure> range(List<Token> tokens, Figure first) {
        // "Two- to three-day", "two-to-three-day": the unit is left out behind the first hyphen.
        boolean hanging = Tokens.isDash(tokens, first.to()) && NumberRole.JOINER.isAt(tokens, first.to() + 1);
        int joint = hanging ? first.to() + 1 : first.to();
        boolean joined = NumberRole.JOINER.isAt(tokens, joint)
                || Tokens.isDash(tokens, joint)
                || Tokens.is(tokens, joint, "and");
        return joined
                ? Figures.at(tokens, Tokens.skipHyphen(tokens, joint + 1))
                        .filter(second -> second.max().compareTo(first.min()) > 0)
                        .flatMap(second ->
                                inUnit(tokens, first.min(), second.max(), first.vague() || second.vague(), second.to()))
                : Optional.empty();
    }

    private static Optional<Figure> inUnit(
            List<Token> tokens, BigDecimal min, BigDecimal max, boolean vague, int index) {
        int at = DurationRole.MORE.skip(tokens, Tokens.skipHyphen(tokens, index));
        Optional<Phrase<DurationRole>> unit = DurationRole.UNIT.at(tokens, at);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int to = at + unit.get().length();
        Optional<Phrase<DurationRole>> part = DurationRole.AND_A_PART.at(tokens, to);
        BigDecimal added = added(part);
        BigDecimal minutes = BigDecimal.valueOf(unit.get().number());
        return Optional.of(new Figure(
                min.add(added).multiply(minutes),
                max.add(added).multiply(minutes),
                vague,
                1,
                to + part.map(Phrase::length).orElse(0)));
    }

    /** The part of a unit that "and a half" adds. */
    private static BigDecimal added(Optional<Phrase<DurationRole>> part) {
        return BigDecimal.valueOf(part.map(Phrase::number).orElse(0L)).movePointLeft(2);
    }
}
