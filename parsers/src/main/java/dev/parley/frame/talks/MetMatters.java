package dev.parley.frame.talks;

import dev.parley.frame.words.MeetingWord;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import dev.parley.text.Token;

/** What is met without anybody being met: "met the mediators' deadline", "refused to meet any of the group's demands". */
public final class MetMatters {
    /** How many words what is met may have. */
    private static final int OBJECT = 7;

    private MetMatters() {}

    /** Whether it is a matter, and nobody, that a verb has for its object. */
    public static boolean isObjectOf(Scene scene, Cue verb) {
        for (int i = verb.to(); i < verb.to() + OBJECT && isOfObject(scene, i); i++) {
            if (MeetingWord.MATTER.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can stand in a noun phrase: none does that starts what follows, such as "with" or "to". */
    private static boolean isOfObject(Scene scene, int token) {
        return scene.isAdjective(token)
                || scene.isDeterminer(token)
                || scene.isArticle(token)
                || scene.is(token, Token.Kind.POSSESSIVE)
                || scene.lower(token).equals("of");
    }
}
