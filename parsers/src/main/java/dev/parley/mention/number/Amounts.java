package dev.parley.mention.number;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.Amount;
import dev.parley.mention.Ratio;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds amounts: a number with the words that modify it.
 *
 * <p>Numbers are read in digits and words, alone or as a range, with the modifiers of {@code numbers.tsv} in front and behind; quotation
 * marks between them count for nothing. Numbers that {@linkplain OtherNumbers count nothing} are no amounts, nor is a fraction or what is
 * past the limit of quantities, nor a "one" that no noun follows. A modifier without a number, or one that belongs to the word before it,
 * such as the "over" of "handed over 1,212", is left alone: the amount then starts at the number.
 *
 * <p>It looks ahead as far as one number goes, so that asking at every token of a text takes time in proportion to it.
 */
public final class Amounts {
    private static final int BOTH = 2;

    private Amounts() {}

    /** The longest amount that starts at a token. */
    public static Optional<Amount> at(ImmutableList<Token> tokens, int index) {
        if (!NumberRole.startsAt(tokens.get(index))) {
            return Optional.empty();
        }
        if (!NumberRole.canBeWord(tokens.get(index))) {
            return number(tokens, index);
        }
        Optional<Amount> word = word(tokens, index, NumberRole.UNDISCLOSED, Quantity.undisclosed());
        word = word.isPresent() ? word : word(tokens, index, NumberRole.NONE, Quantity.exactly(0));
        word = word.isPresent() ? word : rest(tokens, index);
        word = word.isPresent() ? word : counted(tokens, index, NumberRole.NO_COUNTED, Quantity.exactly(0));
        word = word.isPresent() ? word : counted(tokens, index, NumberRole.BOTH_COUNTED, Quantity.exactly(BOTH));
        return word.isPresent() ? word : number(tokens, index);
    }

    /** The ratio that starts at a token. */
    public static Optional<Ratio> ratioAt(ImmutableList<Token> tokens, int index) {
        return NumberRole.startsAt(tokens.get(index)) ? Ratios.at(tokens, index) : Optional.empty();
    }

    private static Optional<Amount> word(ImmutableList<Token> tokens, int index, NumberRole role, Quantity quantity) {
        OptionalInt behind = role.skip(tokens, index);
        return behind.isEmpty() ? Optional.empty() : Optional.of(new Amount(quantity, index, behind.getAsInt(), false));
    }

    /** "The rest", but not "the rest of the country". */
    private static Optional<Amount> rest(ImmutableList<Token> tokens, int index) {
        return word(tokens, index, NumberRole.REST, Quantity.unknown())
                .filter(amount -> !Tokens.is(tokens, amount.to(), "of"));
    }

    /** "No bodies", "both captured pilots": a word that is a number where a noun follows that can be counted, and is not joined to another. */
    private static Optional<Amount> counted(
            ImmutableList<Token> tokens, int index, NumberRole role, Quantity quantity) {
        return word(tokens, index, role, quantity).filter(amount -> {
            int noun = NumberRole.COUNTED.isAt(tokens, amount.to()) ? amount.to() : amount.to() + 1;
            return NumberRole.COUNTED.isAt(tokens, noun) && !joinsAnother(tokens, noun + 1);
        });
    }

    /** "Both soldiers and civilians", "both prisoners of war and hostages". */
    private static boolean joinsAnother(ImmutableList<Token> tokens, int behind) {
        int end = Tokens.is(tokens, behind, "of") ? behind + 2 : behind;
        return Tokens.is(tokens, end, "and") || Tokens.is(tokens, end, "or");
    }

    private static Optional<Amount> number(ImmutableList<Token> tokens, int index) {
        Modifiers modifiers = Modifiers.at(tokens, index);
        Optional<Figure> found = Ranges.at(tokens, modifiers.to());
        if (found.isEmpty() || modifiers.isEmpty() && isPronoun(tokens, index, found.get())) {
            return Optional.empty();
        }
        Figure figure = found.get();
        Optional<Quantity> quantity = figure.quantity();
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = new Amount(modifiers.change(quantity.get()), index, figure.to(), false);
        return Optional.of(each(tokens, behind(tokens, possibly(tokens, amount))));
    }

    /** "One" without a noun behind it: "one of them", "the one who". */
    private static boolean isPronoun(ImmutableList<Token> tokens, int index, Figure figure) {
        boolean one = Tokens.is(tokens, index, "one")
                && figure.to() == index + 1
                && !Tokens.is(tokens, index - 1, "plus")
                && !(Tokens.is(tokens, index - 1, "and") && Tokens.is(tokens, index + 1, "in"));
        return one && (!Tokens.is(tokens, index + 1, Token.Kind.WORD) || NumberRole.NO_NOUN.isAt(tokens, index + 1));
    }

    /** "At least 100, possibly 120": from the one to the other. */
    private static Amount possibly(ImmutableList<Token> tokens, Amount amount) {
        boolean parted = Tokens.is(tokens, amount.to(), ",") || Tokens.is(tokens, amount.to(), "(");
        OptionalInt behind = NumberRole.POSSIBLY.skip(tokens, amount.to() + (parted ? 1 : 0));
        if (behind.isEmpty()) {
            return amount;
        }
        int number = Modifiers.at(tokens, behind.getAsInt()).to();
        return Ranges.single(tokens, number)
                .flatMap(figure -> figure.quantity().flatMap(greater -> upTo(amount, greater, figure.to())))
                .orElse(amount);
    }

    private static Optional<Amount> upTo(Amount amount, Quantity greater, int to) {
        Quantity stated = amount.quantity();
        long max = greater.max().orElse(0);
        if (max <= stated.min()) {
            return Optional.empty();
        }
        Quantity both = Quantity.between(stated.min(), max);
        boolean approximate = stated.isApproximate() || greater.isApproximate();
        return Optional.of(new Amount(approximate ? both.asApproximate() : both, amount.from(), to, amount.each()));
    }

    private static Amount behind(ImmutableList<Token> tokens, Amount amount) {
        Optional<Phrase<NumberRole>> phrase = NumberRole.BEHIND.at(tokens, amount.to());
        if (phrase.isEmpty()) {
            return amount;
        }
        Quantity quantity = Modifier.of(phrase.get()).change(amount.quantity());
        return new Amount(quantity, amount.from(), amount.to() + phrase.get().length(), amount.each());
    }

    private static Amount each(ImmutableList<Token> tokens, Amount amount) {
        OptionalInt behind = NumberRole.EACH.skip(tokens, Tokens.skipQuotes(tokens, amount.to()));
        return behind.isEmpty() ? amount : new Amount(amount.quantity(), amount.from(), behind.getAsInt(), true);
    }
}
