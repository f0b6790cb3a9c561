package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the government's team" and "the rebels" mean where an article names no pair of sides: the one state, or the one armed group, that it names beside those
 * who help or are only a place.
 */
final class OnlySides {
    private static final String STATE = "state";
    private static final String GROUP = "group";

    private final Set<Party> states = new LinkedHashSet<>();
    private final Set<Party> groups = new LinkedHashSet<>();

    /** Those of an article. */
    static OnlySides of(Discourse discourse) {
        return discourse.memory(OnlySides.class, () -> named(discourse));
    }

    private static OnlySides named(Discourse discourse) {
        OnlySides sides = new OnlySides();
        for (Scene scene : discourse.setting().scenes()) {
            for (Mention mention : scene.mentions()) {
                Optional<Party> party = mention instanceof PartyMention named && isActor(scene, named)
                        ? named.party()
                        : Optional.empty();
                party.filter(one -> !discourse.isHelper(one)).ifPresent(sides::add);
            }
        }
        return sides;
    }

    /** Whether a party is named as one who does something, rather than as a place or as who is host. */
    private static boolean isActor(Scene scene, PartyMention mention) {
        String preposition = scene.preposition(mention);
        return mention.isNamed() && !preposition.equals("in") && !preposition.equals("by");
    }

    private void add(Party party) {
        (party.isState() ? states : groups).add(party);
    }

    /** The party that a noun of a side means; empty where the article names several of its kind. */
    Optional<Party> meant(@Nullable Mention noun) {
        String side = noun instanceof Cue cue ? cue.value(Sense.SIDE) : "";
        return side.equals(STATE) ? only(states) : side.equals(GROUP) ? only(groups) : Optional.empty();
    }

    private static Optional<Party> only(Set<Party> parties) {
        return parties.size() == 1 ? Optional.of(parties.iterator().next()) : Optional.empty();
    }
}
