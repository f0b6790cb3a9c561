package dev.parley.mention.date;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token;

/** The place and day that agencies put in front of a report: "KYIV, June 11 (Agency) -". They say where it was written, nothing of its matter. */
public final class Dateline {
    private static final int LONGEST = 16;

    private Dateline() {}

    /** The index behind the dateline that starts a sentence; 0 where none does. */
    public static int end(ImmutableList<Token> tokens) {
        if (tokens.isEmpty() || !tokens.get(0).isCapitalised()) {
            return 0;
        }
        for (int i = 1; i < Math.min(LONGEST, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (isDash(tokens, i) || token.is(":") && isShouted(tokens.get(0))) {
                return i + 1;
            }
            if (!isOfDateline(token)) {
                return 0;
            }
        }
        return 0;
    }

    /** A dash between blanks; a hyphen joins words. */
    private static boolean isDash(ImmutableList<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean dash = token.is("-") || token.is("–") || token.is("—");
        boolean apart = tokens.get(index - 1).end() < token.start();
        return dash && (apart || token.is("—"));
    }

    private static boolean isOfDateline(Token token) {
        return token.isCapitalised()
                || token.kind() == Token.Kind.NUMBER
                || token.is(",")
                || token.is("/")
                || token.is(".")
                || token.is("(")
                || token.is(")");
    }

    private static boolean isShouted(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(c -> !Character.isLowerCase(c));
    }
}
