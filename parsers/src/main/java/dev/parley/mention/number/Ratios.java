package dev.parley.mention.number;

import dev.parley.interval.Quantity;
import dev.parley.mention.Ratio;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.DurationRole;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers for numbers: 6,000 for 6,000; 1,000-for-1,000; thousand-for-thousand; 195 prisoners for 195.
 *
 * <p>One noun may stand between the first number and "for". Modifiers in front hold for the first number, and for the second too where both are
 * the same and it has none of its own. A number of days, or another that counts nothing, makes no ratio.
 */
final class Ratios {
    private Ratios() {}

    static Optional<Ratio> at(List<Token> tokens, int index) {
        Modifiers modifiers = Modifiers.at(tokens, index);
        int start = Tokens.skipQuotes(tokens, modifiers.to());
        Optional<Figure> first =
                start > modifiers.to() && modifiers.isEmpty() ? Optional.empty() : number(tokens, start);
        return first.isPresent() ? ratio(tokens, index, modifiers, first.get()) : Optional.empty();
    }

    private static Optional<Ratio> ratio(List<Token> tokens, int index, Modifiers modifiers, Figure first) {
        int second = behindFor(tokens, first.to());
        if (second < 0) {
            return Optional.empty();
        }
        Modifiers others = Modifiers.at(tokens, second);
        return number(tokens, others.to())
                .filter(figure -> isOfOneKind(tokens, first, figure))
                .filter(figure -> !DurationRole.UNIT.isAt(tokens, Tokens.skipHyphen(tokens, figure.to())))
                .filter(figure -> !CalendarRole.UNIT.isAt(tokens, Tokens.skipHyphen(tokens, figure.to())))
                .flatMap(figure -> ratio(index, modifiers, first, others, figure));
    }

    private static Optional<Ratio> ratio(
            int index, Modifiers modifiers, Figure first, Modifiers others, Figure second) {
        boolean shared = others.isEmpty() && first.min().compareTo(second.min()) == 0;
        Optional<Quantity> given = first.quantity().map(modifiers::change);
        Optional<Quantity> returned = second.quantity().map(shared ? modifiers::change : others::change);
        return given.isPresent() && returned.isPresent()
                ? Optional.of(new Ratio(given.get(), returned.get(), "", index, second.to()))
                : Optional.empty();
    }

    /** "90 prisoners for three hostages" are two themes, "6,000 bodies for 6,000 bodies" and "45 prisoners for 50" a ratio of one. */
    private static boolean isOfOneKind(List<Token> tokens, Figure first, Figure second) {
        int before = Tokens.skipQuotes(tokens, first.to());
        int behind = Tokens.skipQuotes(tokens, second.to());
        boolean both = NumberRole.COUNTED.isAt(tokens, before) && NumberRole.isCounted(tokens, behind);
        return !both || Tokens.is(tokens, behind, tokens.get(before).lower());
    }

    private static Optional<Figure> number(List<Token> tokens, int index) {
        Optional<Figure> written = Figures.at(tokens, index);
        Optional<Figure> figure = written.isPresent() ? written : Figures.bare(tokens, index);
        return figure.isEmpty()
                        || OtherNumbers.isAfter(tokens, figure.get().to())
                        || OtherNumbers.isDate(tokens, index, figure.get().to())
                ? Optional.empty()
                : figure;
    }

    /** The index behind "for", with the hyphens and quotation marks around it and the noun before it; -1 where there is none. */
    private static int behindFor(List<Token> tokens, int index) {
        int at = Tokens.skipHyphen(tokens, Tokens.skipQuotes(tokens, index));
        boolean noun = !Tokens.is(tokens, at, "for") && Tokens.is(tokens, at, Token.Kind.WORD);
        int behind = Tokens.is(tokens, at + 1, "of") && Tokens.is(tokens, at + 2, "war") ? at + 3 : at + 1;
        int word = noun && !CalendarRole.UNIT.isAt(tokens, at) ? Tokens.skipQuotes(tokens, behind) : at;
        return Tokens.is(tokens, word, "for") ? Tokens.skipQuotes(tokens, Tokens.skipHyphen(tokens, word + 1)) : -1;
    }
}
