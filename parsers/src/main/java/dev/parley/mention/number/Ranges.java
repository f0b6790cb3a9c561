package dev.parley.mention.number;

import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers that count something, alone or as a range: 1,000; 1,000-1,200; two or three; between 1,000 and 1,200.
 *
 * <p>The second number of a range is the greater: "1,212 to 27" is no range. Where it counts nothing ("10 to 20 percent"), neither does the
 * first.
 */
final class Ranges {
    private Ranges() {}

    /** The number or range that starts at a token. */
    static Optional<Figure> at(List<Token> tokens, int index) {
        Optional<Phrase<NumberRole>> range = NumberRole.RANGE.at(tokens, index);
        if (range.isPresent()) {
            int first = Tokens.skipQuotes(tokens, index + 1);
            return single(tokens, first)
                    .flatMap(from -> upTo(
                            tokens,
                            from,
                            behindWord(tokens, from.to(), range.get().value())));
        }
        Optional<Figure> from = single(tokens, index);
        return from.isPresent() ? alone(tokens, from.get()) : from;
    }

    /** The number that starts at a token, if it counts something. */
    static Optional<Figure> single(List<Token> tokens, int index) {
        Optional<Figure> figure = Figures.at(tokens, index);
        return figure.isPresent()
                        && OtherNumbers.isAt(tokens, index, figure.get().to())
                ? Optional.empty()
                : figure;
    }

    private static Optional<Figure> alone(List<Token> tokens, Figure first) {
        int second = NumberRole.JOINER.isAt(tokens, first.to()) ? first.to() + 1 : behindDash(tokens, first.to());
        Optional<Figure> range = Figures.at(tokens, second).flatMap(first::upTo);
        if (range.isEmpty()) {
            return Optional.of(first);
        }
        return isOther(tokens, second, range.get().to()) ? Optional.empty() : range;
    }

    private static Optional<Figure> upTo(List<Token> tokens, Figure first, int second) {
        return Figures.at(tokens, second).flatMap(first::upTo).filter(range -> !isOther(tokens, second, range.to()));
    }

    /** The index of what follows the word, or a dash, or "to"; one outside the tokens where neither stands. */
    private static int behindWord(List<Token> tokens, int index, String word) {
        int behind = Tokens.skipQuotes(tokens, index);
        boolean joined = Tokens.is(tokens, behind, word) || Tokens.is(tokens, behind, "to");
        return joined ? Tokens.skipQuotes(tokens, behind + 1) : behindDash(tokens, index);
    }

    private static int behindDash(List<Token> tokens, int index) {
        return Tokens.isDash(tokens, index) ? index + 1 : tokens.size();
    }

    /** As {@link OtherNumbers#isAt} for the second number, which the dash before it makes no name. */
    private static boolean isOther(List<Token> tokens, int index, int to) {
        return OtherNumbers.isAfter(tokens, to) || OtherNumbers.isDate(tokens, index, to);
    }
}
