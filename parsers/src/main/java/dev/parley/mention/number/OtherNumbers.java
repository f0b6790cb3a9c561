package dev.parley.mention.number;

import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;

/** Tells numbers that count nothing: years, days of a month, ages, shares, money, clock times, names. */
final class OtherNumbers {
    private static final int WORDS_BACK = 4;

    private OtherNumbers() {}

    /** Whether the number in these tokens counts nothing, by what stands around it. */
    static boolean isAt(List<Token> tokens, int from, int to) {
        return isPartOfName(tokens, from)
                || isAfter(tokens, to)
                || isBehindWord(tokens, from)
                || isAge(tokens, from, to)
                || isDate(tokens, from, to);
    }

    /** Whether what stands behind a number makes it count nothing: a unit of something else, or more of a code. */
    static boolean isAfter(List<Token> tokens, int to) {
        return NumberRole.NOT_COUNTED.isAt(tokens, to) || isPartOfCode(tokens, to);
    }

    /** Whether a number is a year or a day of a month. */
    static boolean isDate(List<Token> tokens, int from, int to) {
        return Calendar.isYear(tokens, from) || isYearOfSomething(tokens, from, to) || isDay(tokens, from, to);
    }

    /** "A 2006 cross-border raid", "the 2008 war": a year that says of when something is that is not counted. */
    private static boolean isYearOfSomething(List<Token> tokens, int from, int to) {
        boolean whose = SmallWord.ARTICLE.isAt(tokens, from - 1)
                || SmallWord.DETERMINER.isAt(tokens, from - 1)
                || Tokens.is(tokens, from - 1, Token.Kind.POSSESSIVE);
        return to - from == 1
                && whose
                && Calendar.year(tokens, from) != 0
                && Tokens.is(tokens, to, Token.Kind.WORD)
                && !SmallWord.FUNCTION.isAt(tokens, to)
                && !NumberRole.isCounted(tokens, to);
    }

    /** F-16, 2025-06-11, 10:30: something touches it in front, and is no dash between clauses. */
    private static boolean isPartOfName(List<Token> tokens, int from) {
        if (!Tokens.touchesNext(tokens, from - 1) || !Tokens.touchesNext(tokens, from - 2)) {
            return false;
        }
        boolean number = Tokens.is(tokens, from - 2, Token.Kind.NUMBER);
        boolean word = Tokens.is(tokens, from - 2, Token.Kind.WORD);
        return number && (Tokens.isDash(tokens, from - 1) || isInsideCode(tokens, from - 1))
                || word && Tokens.isHyphen(tokens, from - 1);
    }

    /** 10:30, 06/11, 2025-06-11: a number touches it behind, as no second number of a range does. */
    private static boolean isPartOfCode(List<Token> tokens, int to) {
        if (!Tokens.touchesNext(tokens, to - 1)
                || !Tokens.touchesNext(tokens, to)
                || !Tokens.is(tokens, to + 1, Token.Kind.NUMBER)) {
            return false;
        }
        boolean padded = tokens.get(to + 1).text().startsWith("0");
        boolean third = Tokens.isHyphen(tokens, to + 2)
                && Tokens.touchesNext(tokens, to + 1)
                && Tokens.touchesNext(tokens, to + 2);
        return isInsideCode(tokens, to) || Tokens.isHyphen(tokens, to) && (padded || third);
    }

    private static boolean isInsideCode(List<Token> tokens, int index) {
        return Tokens.is(tokens, index, ":") || Tokens.is(tokens, index, "/") || Tokens.is(tokens, index, ".");
    }

    /** Behind a currency, a label or a word for age, over what can stand between: aged over 60, between the ages of 20 and 30. */
    private static boolean isBehindWord(List<Token> tokens, int from) {
        for (int i = from - 1; i >= from - WORDS_BACK; i--) {
            if (NumberRole.NOT_COUNTED_BEHIND.isAt(tokens, i)) {
                return true;
            }
            boolean between = Tokens.is(tokens, i, "of")
                    || NumberRole.MODIFIER.isAt(tokens, i)
                    || NumberRole.OVER.isAt(tokens, i)
                    || NumberRole.RANGE.isAt(tokens, i)
                    || isJoiner(tokens, i) && !Tokens.is(tokens, i - 1, "number")
                    || isNumber(tokens, i) && isJoiner(tokens, i + 1);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumber(List<Token> tokens, int index) {
        return Tokens.is(tokens, index, Token.Kind.NUMBER)
                || index >= 0 && index < tokens.size() && NumberRole.canBeSpelled(tokens.get(index));
    }

    /** "Forty soldiers, all under 25, were freed": an age, where a word stands before it that no number of them has. */
    private static boolean isAge(List<Token> tokens, int from, int to) {
        boolean bound = NumberRole.MODIFIER.isAt(tokens, from - 1) || NumberRole.OVER.isAt(tokens, from - 1);
        boolean noun = Tokens.is(tokens, to, Token.Kind.WORD) && !SmallWord.FUNCTION.isAt(tokens, to);
        return bound && !noun && NumberRole.AGED.isAt(tokens, from - 2);
    }

    private static boolean isDay(List<Token> tokens, int from, int to) {
        if (to - from > 1 || !Calendar.isDay(tokens, from) || NumberRole.isCounted(tokens, to)) {
            return false;
        }
        boolean joined = isJoiner(tokens, from - 1) && Calendar.isDay(tokens, from - 2);
        return Calendar.monthAt(tokens, to).isPresent()
                || Calendar.monthAt(tokens, from - 1).isPresent()
                || joined && Calendar.monthAt(tokens, from - 3).isPresent();
    }

    private static boolean isJoiner(List<Token> tokens, int index) {
        return NumberRole.JOINER.isAt(tokens, index) || Tokens.is(tokens, index, "and") || Tokens.isDash(tokens, index);
    }
}
