package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.Phrases.Phrase;
import dev.parley.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds durations: a number or "a" with the words that modify it, and a unit of time behind.
 *
 * <p>What stands before "ago", "later" or "before" is a date, not a duration, and is left alone; so is an age.
 */
final class Durations {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Durations() {}

    /** The duration that starts at a token. */
    static Optional<Duration> at(ImmutableList<Token> tokens, int index) {
        if (!NumberRole.startsAt(tokens.get(index)) && !DurationRole.startsAt(tokens.get(index))) {
            return Optional.empty();
        }
        Modifiers modifiers = Modifiers.at(tokens, index);
        return stretch(tokens, modifiers.to())
                .or(() -> further(tokens, modifiers.to()))
                .filter(figure -> !DurationRole.NOT_BEFORE.isAt(tokens, figure.to()))
                .flatMap(figure -> figure.quantity()
                        .map(minutes -> new Duration(changed(modifiers, minutes), index, figure.to())));
    }

    private static Quantity changed(Modifiers modifiers, Quantity minutes) {
        return minutes.max().isPresent() ? modifiers.change(minutes) : minutes;
    }

    /** The minutes told without what modifies them. */
    private static Optional<Figure> stretch(List<Token> tokens, int index) {
        return halves(tokens, index)
                .or(() -> one(tokens, index))
                .or(() -> Figures.at(tokens, index).flatMap(first -> counted(tokens, first)));
    }

    /** Another two days; a further 72 hours. */
    private static Optional<Figure> further(List<Token> tokens, int index) {
        int article = DurationRole.ARTICLE.skip(tokens, index);
        int at = DurationRole.MORE.skip(tokens, article);
        return at > article ? Figures.at(tokens, at).flatMap(first -> counted(tokens, first)) : Optional.empty();
    }

    /** Half an hour. */
    private static Optional<Figure> halves(List<Token> tokens, int index) {
        return DurationRole.HALF
                .at(tokens, index)
                .flatMap(half -> inUnit(tokens, HALF, HALF, false, index + half.length()));
    }

    /** A week; an hour and a half. */
    private static Optional<Figure> one(List<Token> tokens, int index) {
        return DurationRole.ARTICLE
                .at(tokens, index)
                .flatMap(article -> inUnit(tokens, BigDecimal.ONE, BigDecimal.ONE, false, index + article.length()));
    }

    /** 30 days; a 30-day; two to three days; two and a half hours. */
    private static Optional<Figure> counted(List<Token> tokens, Figure first) {
        int to = first.to();
        BigDecimal half = BigDecimal.ZERO;
        Optional<Phrase<DurationRole>> andAHalf = DurationRole.AND_A_HALF.at(tokens, to);
        if (andAHalf.isPresent()) {
            half = HALF;
            to += andAHalf.get().length();
        }
        BigDecimal added = half;
        Optional<Figure> alone =
                inUnit(tokens, first.min().add(added), first.max().add(added), first.vague(), to);
        return alone.or(() -> range(tokens, first));
    }

    private static Optional<Figure> range(List<Token> tokens, Figure first) {
        boolean joined = NumberRole.JOINER.isAt(tokens, first.to())
                || Tokens.isDash(tokens, first.to())
                || Tokens.is(tokens, first.to(), "and");
        return joined
                ? Figures.at(tokens, first.to() + 1)
                        .filter(second -> second.max().compareTo(first.min()) > 0)
                        .flatMap(second ->
                                inUnit(tokens, first.min(), second.max(), first.vague() || second.vague(), second.to()))
                : Optional.empty();
    }

    private static Optional<Figure> inUnit(
            List<Token> tokens, BigDecimal min, BigDecimal max, boolean vague, int index) {
        int at = DurationRole.MORE.skip(tokens, Tokens.skipHyphen(tokens, index));
        return DurationRole.UNIT.at(tokens, at).map(unit -> {
            int to = at + unit.length();
            Optional<Phrase<DurationRole>> half = DurationRole.AND_A_HALF.at(tokens, to);
            BigDecimal added = half.isPresent() ? HALF : BigDecimal.ZERO;
            BigDecimal minutes = BigDecimal.valueOf(unit.number());
            return new Figure(
                    min.add(added).multiply(minutes),
                    max.add(added).multiply(minutes),
                    vague,
                    1,
                    half.map(phrase -> to + phrase.length()).orElse(to));
        });
    }
}
