package dev.parley.frame.clause;

import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Scene;

/**
 * What is only asked, or left open, within a sentence: "did not say when the exchange would take place", "the decision on who is freed". Nobody tells that it
 * was done or is to be.
 */
public final class IndirectQuestion {
    /** How many tokens before a word the question that it stands in may start. */
    private static final int REACH = 10;

    /** How many question words may be joined: "when, where and how". */
    private static final int JOINED = 6;

    private IndirectQuestion() {}

    /** Whether the word at a token stands in such a question. */
    public static boolean holds(Scene scene, int token) {
        for (int i = token - 1; i > Math.max(0, token - REACH); i--) {
            boolean number =
                    scene.lower(i).equals("how") && scene.lower(i + 1).equals("many"); // who moved all the same
            if (HandOverWord.QUESTION.is(scene.lower(i))) {
                return !number && HandOverWord.ASKED.is(scene.lower(before(scene, i)));
            }
            if (scene.lower(i).equals(",") || scene.lower(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    /** The token before the first of the question words that are joined up to one. */
    private static int before(Scene scene, int question) {
        int i = question - 1;
        int end = Math.max(0, question - JOINED);
        while (i > end
                && (HandOverWord.QUESTION.is(scene.lower(i))
                        || scene.lower(i).equals("and")
                        || scene.lower(i).equals("or")
                        || scene.lower(i).equals(",")
                        || scene.isAdverb(i))) {
            i--;
        }
        return i;
    }
}
