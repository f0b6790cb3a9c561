package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** What a side would do only for something in return: "would free 40 captives in exchange for a truce". Neither is done yet, nor announced. */
public final class Bargain {
    private Bargain() {}

    /** Whether the verb at an index tells what somebody would do in return for what stands behind it. */
    public static boolean isOffer(Scene scene, int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (isPrice(scene, i)) {
                return isAhead(scene, index);
            }
            boolean ends = mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER));
            if (ends && !isReduced(scene, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Would free the nurses seized in Goma in return for": a participle that only says which. */
    private static boolean isReduced(Scene scene, int index) {
        return scene.mentions().get(index) instanceof Cue verb
                && (verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE)
                && scene.mentions().get(index - 1) instanceof Theme whom
                && whom.to() == verb.from();
    }

    /** Whether what stands behind the mention at an index is asked for in return for what a verb before it would do. */
    public static boolean isPriceOfOffer(Scene scene, int index) {
        if (!isPrice(scene, index)) {
            return false;
        }
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                return isAhead(scene, i);
            }
        }
        return false;
    }

    /** Whether the noun at an index names what is asked for in return. */
    static boolean isAskedFor(Scene scene, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (isPrice(scene, i)) {
                return isPriceOfOffer(scene, i);
            }
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return false;
            }
        }
        return false;
    }

    /** "In exchange for", not "in exchange"; captives in exchange for captives are what an agreement is of. */
    private static boolean isPrice(Scene scene, int index) {
        Mention mention = scene.mentions().get(index);
        boolean captives = index + 1 < scene.mentions().size()
                        && scene.mentions().get(index + 1) instanceof Theme next
                        && next.from() - mention.to() <= 1
                || isScheduled(scene, index);
        return Scene.cue(mention, Sense.IN_RETURN) != null
                && scene.lower(mention.to() - 1).equals("for")
                && !captives;
    }

    /** "Will free 2,130 on Wednesday in exchange for the release of 48": captives for captives, on a day that is set. */
    private static boolean isScheduled(Scene scene, int index) {
        boolean dated = index > 0 && scene.mentions().get(index - 1) instanceof Day day && scene.isWhen(day);
        return dated && InReturn.price(scene, index) != null;
    }

    private static boolean isAhead(Scene scene, int verb) {
        Clause clause = Clause.of(scene, verb);
        boolean agreed = clause.governor() != null && clause.governor().is(Sense.AGREE);
        return !agreed && (clause.stance() == Stance.EXPECTED || clause.stance() == Stance.PROPOSED);
    }
}
