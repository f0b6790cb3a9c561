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

/** Whom "the government's team" means where an article names no pair of sides: the one state that it names beside those who help or are only a place. */
final class OnlyState {
    private static final String STATE = "state";

    private final Set<Party> states = new LinkedHashSet<>();

    /** That of an article. */
    static OnlyState of(Discourse discourse) {
        return discourse.memory(OnlyState.class, () -> named(discourse));
    }

    private static OnlyState named(Discourse discourse) {
        OnlyState only = new OnlyState();
        for (Scene scene : discourse.setting().scenes()) {
            for (Mention mention : scene.mentions()) {
                Optional<Party> party = mention instanceof PartyMention named && isActor(scene, named)
                        ? named.party()
                        : Optional.empty();
                party.filter(one -> one.isState() && !discourse.isHelper(one)).ifPresent(only.states::add);
            }
        }
        return only;
    }

    /** Whether a party is named as one who does something, rather than as a place or as who is host. */
    private static boolean isActor(Scene scene, PartyMention mention) {
        String preposition = scene.preposition(mention);
        return mention.isNamed() && !preposition.equals("in") && !preposition.equals("by");
    }

    /** The state that a noun for a government means; empty for other nouns, and where the article names several states. */
    Optional<Party> meant(@Nullable Mention noun) {
        boolean state = noun instanceof Cue cue && cue.value(Sense.SIDE).equals(STATE);
        return state && states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }
}
