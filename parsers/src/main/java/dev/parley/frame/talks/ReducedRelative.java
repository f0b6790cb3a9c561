package dev.parley.frame.talks;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;

/** An -ing form that says which people or talks are meant, and parts nobody from the verb behind: "delegations representing both sides met in Hurghada". */
final class ReducedRelative {
    private ReducedRelative() {}

    /** Whether the mention at an index is one: right behind a noun for those who negotiate or for what they do. */
    static boolean isAt(Scene scene, int index) {
        return index > 0
                && scene.mentions().get(index) instanceof Cue verb
                && verb.form() == Form.ING
                && scene.mentions().get(index - 1).to() == verb.from()
                && isDescribed(scene.mentions().get(index - 1));
    }

    private static boolean isDescribed(Mention noun) {
        return noun instanceof PartyMention party && (party.delegation() || party.which() == PartyMention.Which.BOTH)
                || Scene.cue(noun, Sense.DELEGATION, Sense.NEGOTIATOR, Sense.LEADERS, Sense.TALKS) != null
                || Scene.cue(noun, Sense.SIDE, Sense.ROLE) != null;
    }
}
