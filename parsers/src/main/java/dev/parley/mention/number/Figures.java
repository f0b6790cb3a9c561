package dev.parley.mention.number;

import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads numbers in digits and in words, and words for magnitudes. */
public final class Figures {
    /** More digits than any number within the limit has. */
    private static final int LONGEST = 24;

    /** As many digits as any number has that a long can be. */
    private static final int FEW = 18;

    private static final int SCALES = 2;

    private Figures() {}

    /** The longest number that starts at a token. */
    public static Optional<Figure> at(List<Token> tokens, int index) {
        if (Tokens.is(tokens, index, Token.Kind.NUMBER)) {
            return digits(tokens.get(index).text()).flatMap(number -> scaled(tokens, number, index + 1));
        }
        if (!NumberRole.canStartFigure(tokens, index)) {
            return Optional.empty();
        }
        Optional<Figure> figure = several(tokens, index);
        figure = figure.isPresent() ? figure : plural(tokens, index);
        figure = figure.isPresent() ? figure : half(tokens, index);
        return figure.isPresent() || !NumberRole.canBeSpelled(tokens.get(index))
                ? figure
                : SpelledNumber.at(tokens, index);
    }

    /** A bare "thousand", which is a number only beside another: thousand for thousand. */
    static Optional<Figure> bare(List<Token> tokens, int index) {
        return magnitude(tokens, index).map(word -> Figure.of(word.number(), word.number(), index + 1));
    }

    /** Hundred, a power of a thousand or dozen. */
    static Optional<Phrase<NumberRole>> magnitude(List<Token> tokens, int index) {
        Optional<Phrase<NumberRole>> word = NumberRole.HUNDRED.at(tokens, index);
        word = word.isPresent() ? word : NumberRole.SCALE.at(tokens, index);
        return word.isPresent() ? word : NumberRole.DOZEN.at(tokens, index);
    }

    private static Optional<Figure> scaled(List<Token> tokens, BigDecimal number, int index) {
        long scale = 1;
        int to = index;
        Optional<Phrase<NumberRole>> word = magnitude(tokens, to);
        while (word.isPresent() && to < index + SCALES) {
            scale *= word.get().number();
            to++;
            word = magnitude(tokens, to);
        }
        return Optional.of(Figure.of(number.multiply(BigDecimal.valueOf(scale)), scale, to));
    }

    /** Digits with their grouping, a fraction, and a suffix that multiplies; empty for an ordinal, a measure or a part of a date. */
    private static Optional<BigDecimal> digits(String text) {
        StringBuilder digits = new StringBuilder();
        int i = 0;
        while (i < text.length() && digits.length() <= LONGEST && !Character.isLetter(text.charAt(i))) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '.') {
                digits.append(c);
            }
            i++;
        }
        boolean padded = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
        if (padded || digits.isEmpty() || digits.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal number = number(digits);
        return i == text.length()
                ? Optional.of(number)
                : factor(text.substring(i)).map(number::multiply);
    }

    private static BigDecimal number(StringBuilder digits) {
        boolean whole = digits.length() <= FEW && digits.indexOf(".") < 0;
        return whole
                ? BigDecimal.valueOf(Long.parseLong(digits, 0, digits.length(), 10))
                : new BigDecimal(digits.toString());
    }

    private static Optional<BigDecimal> factor(String suffix) {
        return NumberRole.SUFFIX.word(suffix).map(word -> BigDecimal.valueOf(word.number()));
    }

    private static Optional<Figure> several(List<Token> tokens, int index) {
        OptionalInt behind = NumberRole.SEVERAL.skip(tokens, index);
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        return scaled(tokens, BigDecimal.ONE, behind.getAsInt())
                .filter(figure -> figure.scale() > 1)
                .map(figure -> Figure.several(figure.scale(), figure.to()));
    }

    /** Hundreds, tens of thousands, scores of. */
    private static Optional<Figure> plural(List<Token> tokens, int index) {
        boolean of = Tokens.is(tokens, index + 1, "of");
        Optional<Phrase<NumberRole>> word = NumberRole.PLURAL.at(tokens, index);
        word = word.isEmpty() && of ? NumberRole.PLURAL_OF.at(tokens, index) : word;
        if (word.isEmpty()) {
            return Optional.empty();
        }
        long plural = word.get().number();
        Optional<Phrase<NumberRole>> second = of ? NumberRole.PLURAL.at(tokens, index + 2) : Optional.empty();
        long greater = second.isPresent() ? second.get().number() : 0;
        return Optional.of(
                greater > plural ? Figure.several(plural * greater, index + 3) : Figure.several(plural, index + 1));
    }

    private static Optional<Figure> half(List<Token> tokens, int index) {
        Optional<Phrase<NumberRole>> half = NumberRole.HALF.at(tokens, index);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        int behind = index + half.get().length();
        return magnitude(tokens, behind).map(word -> Figure.of(word.number() / 2, 1, behind + 1));
    }
}
