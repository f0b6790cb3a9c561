package dev.parley.frame.discourse;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;

/** Sentences that tell what stands in a deal: "under the accord each side frees 300". */
public final class UnderDeal {
    private static final int ADJECTIVES = 3;

    private UnderDeal() {}

    /** Whether a sentence tells what stands in a deal, or the one before it named a deal that "under it" means. */
    public static boolean is(Scene scene, Discourse discourse) {
        for (Mention mention : scene.mentions()) {
            boolean deal = Scene.cue(mention, Sense.DEAL, Sense.DOCUMENT) != null;
            boolean it = mention instanceof PartyMention party
                    && party.which() == Which.PRONOUN
                    && party.from() <= 1
                    && discourse.hasDealBefore();
            if ((deal || it) && isUnder(scene, mention)) {
                return true;
            }
        }
        return discourse.hasDealBefore()
                && scene.lower(0).equals("in")
                && scene.lower(1).equals("that");
    }

    private static boolean isUnder(Scene scene, Mention deal) {
        for (int i = deal.from() - 1; i >= Math.max(0, deal.from() - 1 - ADJECTIVES); i--) {
            if (scene.lower(i).equals("under") || scene.lower(i).equals("by")) {
                return true;
            }
        }
        return false;
    }
}
