package dev.parley.mention.number;

import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads one number in words: twenty-seven, a hundred and three, six thousand, twelve hundred, two dozen.
 *
 * <p>A number is a sum of parts, each smaller than the factor of the one before; "and" joins what is below a hundred. It ends before a word
 * that belongs to another number: "one hundred and three hundred" starts with 100.
 */
final class SpelledNumber {
    private static final long HUNDRED = 100;
    private static final long NONE = -1;

    private final List<Token> tokens;
    private int at;
    private int parts;
    private long total;
    private long below = Long.MAX_VALUE;
    private long scale;

    private SpelledNumber(List<Token> tokens, int index) {
        this.tokens = tokens;
        this.at = index;
    }

    /** The longest number in words that starts at a token. */
    static Optional<Figure> at(List<Token> tokens, int index) {
        return new SpelledNumber(tokens, index).read();
    }

    private Optional<Figure> read() {
        boolean more = readPart();
        while (more) {
            more = readPart();
        }
        return parts == 0 ? Optional.empty() : Optional.of(Figure.of(total, parts == 1 ? scale : 1, at));
    }

    /** Adds the next part, if there is one that fits; whether another can follow. */
    private boolean readPart() {
        int start = at;
        boolean and = parts > 0 && skipAnd();
        long group = group();
        long factor = group == NONE ? 1 : factor();
        long part = group * factor;
        boolean fits = parts == 0 ? group != NONE : part > 0 && part < (and ? Math.min(below, HUNDRED) : below);
        if (!fits) {
            at = start;
            return false;
        }
        total += part;
        parts++;
        below = factor;
        scale = group > 0 && group % HUNDRED == 0 ? factor * HUNDRED : factor;
        return factor > 1;
    }

    /** What stands before a factor: a number below ten thousand, or the "a" of "a thousand". */
    private long group() {
        if (NumberRole.ARTICLE.isAt(tokens, at)
                && Figures.magnitude(tokens, at + 1).isPresent()) {
            at++;
            return NumberRole.HUNDRED.isAt(tokens, at) ? hundreds(1) : 1;
        }
        long number = belowHundred();
        return number > 0 && NumberRole.HUNDRED.isAt(tokens, at) ? hundreds(number) : number;
    }

    private long hundreds(long number) {
        at++;
        int behind = at;
        skipAnd();
        long rest = belowHundred();
        if (rest <= 0 || NumberRole.HUNDRED.isAt(tokens, at) || NumberRole.DOZEN.isAt(tokens, at)) {
            at = behind;
            rest = 0;
        }
        return number * HUNDRED + rest;
    }

    private long belowHundred() {
        Optional<Phrase<NumberRole>> tens = NumberRole.TENS.at(tokens, at);
        if (tens.isEmpty()) {
            return unit(at, 0, 19);
        }
        at++;
        return tens.get().number() + Math.max(0, unit(Tokens.skipHyphen(tokens, at), 1, 9));
    }

    private long unit(int index, long min, long max) {
        Optional<Phrase<NumberRole>> word = NumberRole.UNIT.at(tokens, index);
        long number = word.isPresent() ? word.get().number() : NONE;
        if (number < min || number > max) {
            return NONE;
        }
        at = index + 1;
        return number;
    }

    private long factor() {
        Optional<Phrase<NumberRole>> scale = NumberRole.SCALE.at(tokens, at);
        Optional<Phrase<NumberRole>> word = scale.isPresent() ? scale : NumberRole.DOZEN.at(tokens, at);
        if (word.isEmpty()) {
            return 1;
        }
        at++;
        return word.get().number();
    }

    private boolean skipAnd() {
        boolean and = Tokens.is(tokens, at, "and");
        at += and ? 1 : 0;
        return and;
    }
}
