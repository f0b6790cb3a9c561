package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.List;

/** Where and when a report was filed ("ADEN, April 15 (Reuters) -"), which is part of no sentence. */
final class Datelines {
    private static final int LONGEST = 14;
    private static final int SHORTEST_IN_CAPITALS = 4;

    private Datelines() {}

    /** The index behind the dateline that a sentence starts with; 0 where it starts with none. */
    static int end(ImmutableList<Token> tokens) {
        if (!tokens.get(0).isCapitalised()) {
            return 0;
        }
        boolean filed = isInCapitals(tokens.get(0));
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
            Token token = tokens.get(i);
            if (isDash(tokens, i)) {
                return filed ? i + 1 : 0;
            }
            filed |= token.kind() == Kind.NUMBER || token.is("(");
            if (token.kind() == Kind.WORD && !token.isCapitalised()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isInCapitals(Token token) {
        return token.text().length() >= SHORTEST_IN_CAPITALS
                && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** A dash with space around it. */
    private static boolean isDash(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean dash = Tokens.isDash(tokens, index) || token.is("—");
        return dash
                && (token.is("—")
                        || token.start() > tokens.get(index - 1).end()
                                && token.end() < tokens.get(index + 1).start());
    }
}
