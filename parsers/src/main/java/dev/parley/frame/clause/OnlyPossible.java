package dev.parley.frame.clause;

import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Scene;

/** What a condition makes possible, and nobody has agreed to yet: "if Israel agrees to a ceasefire". */
public final class OnlyPossible {
    private OnlyPossible() {}

    /** Whether a clause that starts at a token tells what may be agreed only. */
    public static boolean startsAt(Scene scene, int token) {
        int before = token - (scene.isArticle(token - 1) ? 2 : 1);
        return HandOverWord.CONDITION.is(scene.lower(before));
    }
}
