package dev.parley.frame.clause;

import dev.parley.mention.Scene;

/** The words of a sentence as they are written. */
public final class Wording {
    private Wording() {}

    /** The text from one token up to another, with one blank wherever the text has a gap. */
    public static String text(Scene scene, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from
                    && scene.tokens().get(i).start() > scene.tokens().get(i - 1).end();
            text.append(gap ? " " : "").append(scene.tokens().get(i).text());
        }
        return text.toString();
    }
}
