package dev.parley.frame.transfer;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/** Who held those who are let go, as the words between them and the verb tell: "two pilots whom Iran had held", "who were in the custody of Iran". */
final class Keepers {
    /** How many tokens before its "by" it may stand that they were held. */
    private static final int REACH = 8;

    private Keepers() {}

    /** The party that these tokens name as the one that held them; empty where they name none. */
    static Optional<Party> between(Scene scene, Discourse discourse, int from, int to) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() < from || mention.to() > to) {
                continue;
            }
            if (mention instanceof Theme || Scene.cue(mention, Sense.IN_RETURN) != null) {
                return Optional.empty(); // others than those who are let go
            }
            if (Scene.cue(mention, Sense.CAPTIVITY) != null) {
                Optional<Party> keeper = Route.keeper(scene, mention);
                if (keeper.isPresent()) {
                    return keeper;
                }
            }
            if (mention instanceof PartyMention party && (isWhom(scene, party) || isBy(scene, party))) {
                return discourse.partyOf(scene, party);
            }
        }
        return Optional.empty();
    }

    /** "whom Serbia had held". */
    private static boolean isWhom(Scene scene, PartyMention party) {
        int before = party.from() - 1;
        before -= scene.lower(before).equals("the") ? 1 : 0;
        String word = scene.lower(before);
        if (scene.isFunctionWord(before - 1)) {
            return false; // "the exchange on which Serbia agreed"
        }
        return word.equals("whom") || word.equals("that") || word.equals("which");
    }

    /** "who had been held by Islamic Jihad", but not "killed by" or "led by". */
    private static boolean isBy(Scene scene, PartyMention party) {
        if (!scene.preposition(party).equals("by")) {
            return false;
        }
        for (int i = party.from() - 1;
                i >= Math.max(0, party.from() - REACH) && !scene.lower(i).equals(",");
                i--) {
            if (HandOverWord.KEPT.is(scene.lower(i))) {
                return true;
            }
        }
        return scene.mentions().stream()
                .anyMatch(mention -> Scene.cue(mention, Sense.CAPTIVE) != null
                        && mention.to() <= party.from()
                        && party.from() - mention.to() <= 2);
    }
}
