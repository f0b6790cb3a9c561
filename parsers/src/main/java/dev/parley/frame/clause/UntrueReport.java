package dev.parley.frame.clause;

import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Scene;

/**
 * What is told only to be called untrue: "reports that 300 had been handed over were false", "dismissed as fake a report that they had been freed", "the
 * false claim that they were back".
 */
record UntrueReport(Scene scene, int noun, int behind) {
    /** How many tokens before a verb the noun may stand whose content it tells. */
    private static final int BEFORE = 16;

    /** How many tokens behind a verb it may say that this is not so. */
    private static final int BEHIND = 24;

    /** How many tokens before such a noun the verb may stand that says what it is. */
    private static final int CALLED = 5;

    /** Whether a clause tells what a report says that is called untrue. */
    static boolean isOf(Clause clause) {
        Scene scene = clause.scene();
        int verb = clause.verb().from();
        for (int i = verb - 1; i > Math.max(0, verb - BEFORE); i--) {
            if (scene.lower(i).equals("that") && HandOverWord.REPORT.is(scene.lower(i - 1))) {
                return new UntrueReport(scene, i - 1, clause.verb().to()).isUntrue();
            }
        }
        return false;
    }

    private boolean isUntrue() {
        if (HandOverWord.UNTRUE.is(scene.lower(noun - 1))) {
            return true;
        }
        boolean called = false;
        for (int i = noun - 1; i >= Math.max(0, noun - CALLED); i--) {
            if (HandOverWord.CALLING.is(scene.lower(i))) {
                called = true;
                // "dismissed as fake a report that"
                if (scene.lower(i + 1).equals("as") && HandOverWord.UNTRUE.is(scene.lower(i + 2))) {
                    return true;
                }
            }
        }
        return isSaidBehind(called);
    }

    /** "were untrue", "turned out to be false", "as a lie"; behind a verb such as "called" the word alone. */
    private boolean isSaidBehind(boolean called) {
        int end = Math.min(behind + BEHIND, scene.tokens().size());
        for (int i = behind; i < end; i++) {
            boolean not = scene.lower(i).equals("true") && isNegated(i);
            boolean untrue = HandOverWord.UNTRUE.is(scene.lower(i));
            if ((untrue || not) && (called && !scene.isWord(i + 1) || isPredicate(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int token) {
        return scene.lower(token - 1).equals("not") || scene.lower(token - 1).endsWith("n't");
    }

    /** Whether nothing but an article, "not" or an adverb stands between a form of "to be" and a word, which no noun follows. */
    private boolean isPredicate(int token) {
        int i = token - 1;
        while (i > behind
                && (scene.isArticle(i) || scene.isAdverb(i) || scene.lower(i).equals("not"))) {
            i--;
        }
        return HandOverWord.BEING.is(scene.lower(i)) && !isHeld(i);
    }

    /** "had been denied medical care": whether the word is still about those whom the report tells of. */
    private boolean isHeld(int being) {
        return scene.lower(being).equals("been") && scene.lower(being - 1).equals("had");
    }
}
