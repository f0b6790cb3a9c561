package dev.parley.frame.clause;

import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** Whether a verb says of a ceasefire that it is, or was, in force: "took effect", "lasted a week", "ended weeks of fighting". */
public final class InForce {
    private InForce() {}

    /** "It took effect", "it lasted a week", but "it is over". */
    public static boolean says(Scene scene, Cue verb) {
        boolean lasts = verb.is(Sense.LAST) && !scene.lower(verb.to() - 1).equals("over");
        return lasts || verb.is(Sense.TAKE_EFFECT) || verb.is(Sense.LAPSE);
    }

    /** "The ceasefire that ended weeks of fighting", but "the ceasefire ended on Friday". */
    public static boolean ends(Scene scene, Cue verb) {
        int next = verb.to();
        boolean object = hasObject(scene, verb) || scene.isAdjective(next) && !scene.isAdverb(next);
        for (Mention mention : scene.mentions()) {
            object &= !(mention.from() == next && mention instanceof Day);
        }
        return verb.is(Sense.END) && object;
    }

    /** Whether an article or a pronoun behind a verb shows that it has an object. */
    public static boolean hasObject(Scene scene, Cue verb) {
        String next = scene.lower(verb.to());
        return ProposingWord.DETERMINER.is(next) || ProposingWord.OWN.is(next) || ProposingWord.PRONOUN.is(next);
    }
}
