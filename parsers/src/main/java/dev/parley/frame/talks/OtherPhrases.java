package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/**
 * Phrases before a meeting whose days and places are of something else: "after a clash on Monday, the sides met", "a truce signed last month and more talks".
 */
record OtherPhrases(Scene scene) {
    /** How many tokens, and mentions, such a phrase has at the most. */
    private static final int LONGEST = 16;

    /** Whether the conjunction of this index starts a phrase that a comma ends before another mention. */
    boolean isPhrase(int conjunction, int to) {
        return comma(conjunction, to) >= 0;
    }

    /** Whether a day or place is of such a phrase, and not of the meeting told by another mention behind it. */
    boolean holds(int index, int meeting) {
        return isOfDeal(index) || isBehindConjunction(index, meeting);
    }

    /** "Signed last month". */
    private boolean isOfDeal(int index) {
        Mention before = index > 0 ? mentions().get(index - 1) : mentions().get(index);
        return before.to() == mentions().get(index).from()
                && before instanceof Cue verb
                && verb.isVerb()
                && (verb.is(Sense.STRIKE) || verb.is(Sense.AGREE));
    }

    private boolean isBehindConjunction(int index, int meeting) {
        for (int i = index - 1; i >= Math.max(0, index - LONGEST); i--) {
            if (Scene.cue(mentions().get(i), Sense.BARRIER, Sense.FOLLOW) != null) {
                return mentions().get(i).to() < mentions().get(index).from()
                        && comma(i, meeting) >= mentions().get(index).to();
            }
            if (mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** The comma that ends a phrase; -1 where none does. */
    private int comma(int conjunction, int to) {
        int from = mentions().get(conjunction).to();
        for (int i = from; i < Math.min(from + LONGEST, mentions().get(to).from()); i++) {
            if (scene.lower(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private ImmutableList<Mention> mentions() {
        return scene.mentions();
    }
}
