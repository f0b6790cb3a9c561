package dev.parley.mention.mark;

import com.google.common.collect.ImmutableSet;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.List;

/** Questions about the tokens around a place, for any index. */
public final class Tokens {
    private static final ImmutableSet<String> HYPHENS = ImmutableSet.of("-", "\u2010", "\u2011", "\u2212");
    private static final int QUOTES = 2;

    private Tokens() {}

    /** Whether a token is that word or sign, in lower case. */
    public static boolean is(List<Token> tokens, int index, String word) {
        return isIn(tokens, index) && tokens.get(index).is(word);
    }

    /** Whether a token is of that kind. */
    public static boolean is(List<Token> tokens, int index, Kind kind) {
        return isIn(tokens, index) && tokens.get(index).kind() == kind;
    }

    /** Whether a token starts with a capital. */
    public static boolean isCapitalised(List<Token> tokens, int index) {
        return isIn(tokens, index) && tokens.get(index).isCapitalised();
    }

    /** Whether a token is a hyphen, in whatever way it is written. */
    public static boolean isHyphen(List<Token> tokens, int index) {
        return is(tokens, index, Kind.SIGN)
                && HYPHENS.contains(tokens.get(index).lower());
    }

    /** A hyphen, or the dash that stands between two numbers. */
    public static boolean isDash(List<Token> tokens, int index) {
        return isHyphen(tokens, index) || is(tokens, index, "–");
    }

    /** Whether "as well as" starts at an index, which joins as "and" does. */
    public static boolean isAsWellAs(List<Token> tokens, int index) {
        return is(tokens, index, "as") && is(tokens, index + 1, "well") && is(tokens, index + 2, "as");
    }

    /** Whether nothing stands between this token and the next. */
    public static boolean touchesNext(List<Token> tokens, int index) {
        return isIn(tokens, index)
                && isIn(tokens, index + 1)
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /** The index behind one or two quotation marks; the index itself where none stands. */
    public static int skipQuotes(List<Token> tokens, int index) {
        int i = index;
        while (i < index + QUOTES && (is(tokens, i, Kind.OPEN_QUOTE) || is(tokens, i, Kind.CLOSE_QUOTE))) {
            i++;
        }
        return i;
    }

    /** The index behind a hyphen; the index itself where none stands. */
    public static int skipHyphen(List<Token> tokens, int index) {
        return isHyphen(tokens, index) ? index + 1 : index;
    }

    /** The tokens from one index to another as they are written. */
    public static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean spaced =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(spaced ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }

    private static boolean isIn(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size();
    }
}
