package dev.parley.frame.clause;

import dev.parley.mention.Scene;
import dev.parley.text.Token;

/**
 * The lines above a story, which leave out what it goes on to tell: "Baku, Yerevan swap prisoners", where neither the day is told nor how many. They are
 * known by where they stand and by ending without a full stop.
 */
public final class Headline {
    /** How many sentences may be headlines: a kicker, the headline itself and the line below it. */
    private static final int LINES = 3;

    private Headline() {}

    /** Whether a sentence is one. */
    public static boolean is(Scene scene) {
        int last = scene.tokens().size() - 1;
        return scene.index() < LINES && (scene.isWord(last) || scene.is(last, Token.Kind.NUMBER));
    }
}
