package dev.parley.frame.clause;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** What one side says that it would do: the "ready to" of "Baku is ready to hand over 60 captives", which is an offer and no plan. */
public final class Readiness {
    private Readiness() {}

    /** Whether somebody, but not both sides together, is ready to do what a clause's verb says. */
    public static boolean isOf(Clause clause) {
        if (!clause.isInfinitive() || clause.isPassive() || clause.isToBe()) {
            return false;
        }
        Scene scene = clause.scene();
        int verb = clause.verb().from();
        int to = scene.lower(verb - 1).equals("to") ? verb : verb - 1; // "ready to finally free them"
        for (Mention mention : clause.left()) {
            if (mention.to() == to && Scene.cue(mention, Sense.WILLING) != null) {
                return clause.agent() != null && !clause.hasBothAsSubject();
            }
        }
        return false;
    }
}
