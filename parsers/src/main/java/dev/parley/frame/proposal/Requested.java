package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** At whose request something was agreed: "agreed to a truce at the request of Oman", "at Oman's request". */
final class Requested {
    /** How many tokens behind what was agreed the request may stand. */
    private static final int REACH = 8;

    /** How many tokens the name may have of whoever asked. */
    private static final int NAME = 5;

    private Requested() {}

    /** Whose request the words behind a token name; empty where they name none. */
    static Optional<Party> by(Scene scene, Discourse discourse, int token) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = token; i < Math.min(scene.tokens().size(), token + REACH + NAME); i++) {
            if (!ProposingWord.REQUEST.is(scene.lower(i))) {
                continue;
            }
            int behind = Actors.lastBefore(mentions, i + 1) + 1;
            boolean of = scene.lower(i + 1).equals("of");
            int at = of ? behind : Actors.lastBefore(mentions, i);
            boolean own = of ? scene.lower(i - 1).equals("the") : isBehindAt(scene, i);
            return own && at >= 0 && at < mentions.size() && isActor(mentions.get(at))
                    ? Actors.party(scene, discourse, mentions.get(at))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** "At Oman's request". */
    private static boolean isBehindAt(Scene scene, int request) {
        for (int i = request - 1; i >= Math.max(0, request - NAME); i--) {
            if (scene.lower(i).equals("at") || scene.lower(i).equals("on")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }
}
