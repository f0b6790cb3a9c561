package dev.parley.frame.transfer;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** A sentence that says of those who changed hands whom they included: "Those freed include 23 women", "They included ten foreigners". */
final class Inclusion {
    /** How many tokens may stand before the verb. */
    private static final int REACH = 8;

    private Inclusion() {}

    /** The token behind the verb; -1 where a sentence says no such thing, or no hand-over was told just before. */
    static int behind(Scene scene, Discourse discourse) {
        Leg before = HandOvers.of(discourse).justBefore(scene.index());
        if (before == null || !scene.has(Sense.INVOLVE)) {
            return -1;
        }
        for (Mention mention : scene.mentions()) {
            Cue verb = Scene.cue(mention, Sense.INVOLVE);
            if (verb != null && verb.isVerb() && verb.form() != Form.ING) {
                return verb.from() <= REACH && isOfThem(scene, discourse, verb) ? verb.to() : -1;
            }
            if (mention instanceof Cue cue && cue.is(Sense.SWAP_NOUN)) {
                return -1; // what an exchange is of
            }
        }
        return -1;
    }

    /** Whether those who changed hands, and nobody else, are what a verb is said of. */
    private static boolean isOfThem(Scene scene, Discourse discourse, Cue verb) {
        Mention first = scene.mentions().get(0);
        boolean they = HandOverWord.THEM.is(scene.lower(0)) && verb.from() == 1;
        boolean group = Scene.cue(first, Sense.CLASS) != null && scene.isArticle(first.from() - 1);
        boolean those = first instanceof Theme theme
                && theme.quantity().isUnknown()
                && theme.to() == verb.from()
                && (scene.isArticle(0) || scene.isMoved(theme));
        boolean freed = FreedGroup.at(scene, discourse, 0) != null;
        return they || group && first.to() == verb.from() || those || freed;
    }
}
