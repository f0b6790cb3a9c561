package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DelegateWord;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** Who is given a part at the talks as the object of a verb of naming, and by whom: "Oman has appointed Vidal to lead the team". */
final class NamingVerbs {
    private NamingVerbs() {}

    /** Whether a verb of naming stands right before somebody. */
    static boolean isNamed(Scene scene, PersonMention person) {
        int before = person.titleFrom() - 1;
        return DelegateWord.NAMING.is(scene.lower(scene.isArticle(before) ? before - 1 : before));
    }

    /** "Vidal was named to lead": whether a verb of naming stands before the infinitive of what somebody is to do. */
    static boolean isNamedTo(Scene scene, Mention verb) {
        return scene.lower(verb.from() - 1).equals("to") && DelegateWord.NAMING.is(scene.lower(verb.from() - 2));
    }

    /** The party of whoever names somebody, told first in the sentence; empty where nobody names the person. */
    static Optional<Party> namer(Scene scene, Discourse discourse, PersonMention named) {
        if (!isNamed(scene, named)) {
            return Optional.empty();
        }
        for (Mention mention : scene.mentions()) {
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (mention.from() >= named.titleFrom()) {
                break;
            }
            Optional<Party> party = actor && scene.preposition(mention).isEmpty()
                    ? discourse.partyOf(scene, mention)
                    : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }
}
