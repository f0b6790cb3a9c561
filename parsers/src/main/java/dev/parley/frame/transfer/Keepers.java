package dev.parley.frame.transfer;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/** Who held those who are let go, as the words between them and the verb tell: "two pilots whom Iran had held", "who were in the custody of Iran". */
final class Keepers {
    /** How many tokens before its "by" it may stand that they were held. */
    private static final int REACH = 8;

    /** How many tokens behind "by" a party may stand whose people they were: "by gunmen of the rebel group". */
    private static final int GROUP = 5;

    private Keepers() {}

    /** The party that these tokens name as the one that held them, or the state in whose land they were; empty where they name none. */
    static Optional<Party> between(Scene scene, Discourse discourse, int from, int to) {
        Optional<Party> land = Optional.empty();
        for (Mention mention : scene.mentions()) {
            if (mention.from() < from || mention.to() > to) {
                continue;
            }
            if (mention instanceof Theme people
                    && !people.held()) { // but not the second of "women and children held by"
                boolean troops = scene.preposition(people).equals("by")
                        && !people.owners().isEmpty();
                return troops ? Optional.of(people.owners().get(0)) : land; // "detained by Serbian troops", or others
            }
            if (Scene.cue(mention, Sense.IN_RETURN) != null) {
                return land; // others than those who are let go
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
            land = land.isEmpty() && isHeldIn(scene, mention) ? land(scene, discourse, mention) : land;
        }
        return land;
    }

    /** "Jailed in Iran", "jailed in Baku". */
    private static Optional<Party> land(Scene scene, Discourse discourse, Mention mention) {
        if (mention instanceof Place city && city.isCity()) {
            return discourse.seatedIn(city.name());
        }
        return mention instanceof PartyMention party ? discourse.partyOf(scene, party) : Optional.empty();
    }

    /** "whom Serbia had held". */
    private static boolean isWhom(Scene scene, PartyMention party) {
        int before = party.from() - 1;
        before -= scene.lower(before).equals("the") ? 1 : 0;
        String word = scene.lower(before);
        if (scene.isFunctionWord(before - 1) || isSaying(scene, party)) {
            return false; // "the exchange on which Serbia agreed", "which Serbia denied"
        }
        return word.equals("whom") || word.equals("that") || word.equals("which");
    }

    /** "jailed in Iran", "held in a prison in Iran". */
    private static boolean isHeldIn(Scene scene, Mention place) {
        return scene.preposition(place).equals("in")
                && HandOverWord.JAILED.is(
                        scene.lower(scene.isArticle(place.from() - 1) ? place.from() - 3 : place.from() - 2));
    }

    /** Where the "by" stands of "by Russia", "by the rebels of the ELN"; the party's own start where there is none. */
    private static int by(Scene scene, PartyMention party) {
        if (scene.preposition(party).equals("by")) {
            return party.from() - 1;
        }
        for (int i = party.from() - 1; i >= Math.max(0, party.from() - GROUP); i--) {
            if (scene.lower(i).equals("by")) {
                return i;
            }
            boolean linked = scene.lower(i).equals("of") || scene.lower(i).equals("from") || scene.isArticle(i);
            if (!linked && !scene.isAdjective(i)) {
                return party.from();
            }
        }
        return party.from();
    }

    private static boolean isSaying(Scene scene, PartyMention party) {
        int next = scene.indexOf(party) + 1;
        return next < scene.mentions().size()
                && Scene.cue(scene.mentions().get(next), Sense.SAY, Sense.DENY, Sense.CONFIRM) != null;
    }

    /** "who had been held by Islamic Jihad", but not "killed by" or "led by". */
    private static boolean isBy(Scene scene, PartyMention party) {
        int by = by(scene, party);
        if (by == party.from()) {
            return false;
        }
        for (int i = by; i >= Math.max(0, by - REACH) && !scene.lower(i).equals(","); i--) {
            if (HandOverWord.KEPT.is(scene.lower(i))) {
                return true;
            }
        }
        return scene.mentions().stream()
                .anyMatch(mention ->
                        Scene.cue(mention, Sense.CAPTIVE) != null && mention.to() <= by && by - mention.to() <= 1);
    }
}
