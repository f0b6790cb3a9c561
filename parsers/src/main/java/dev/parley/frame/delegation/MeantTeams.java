package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Delegations that words mean which name no party: "it" and "the panel" of one named before, "the government side" where the article names one state. */
final class MeantTeams {
    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;

    MeantTeams(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** "The government panel": the one state that the article names. */
    Optional<Party> side(Mention team) {
        for (int i = scene.indexOf(team);
                i >= 0 && team.from() - mentions.get(i).to() <= 2;
                i--) {
            if (Scene.cue(mentions.get(i), Sense.SIDE) != null) {
                Optional<Party> side = OnlyState.of(discourse).meant(mentions.get(i));
                if (side.isPresent()) {
                    return side;
                }
            }
        }
        return Optional.empty();
    }

    /** "The government had sent": the one state that a noun before a verb means. */
    Optional<Party> sideBefore(int verb) {
        for (Mention mention : Clause.of(scene, verb).left()) {
            Optional<Party> side = OnlyState.of(discourse).meant(mention);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** The party whose delegation was named last in the sentences before. */
    Optional<Party> lastNamed() {
        return KnownTeams.of(discourse).last();
    }

    /** "Vidal will lead it": whether the pronoun at a token means a delegation that this sentence or the one before names. */
    boolean isIt(int token) {
        boolean it = scene.lower(token).equals("it") && (!scene.isWord(token + 1) || scene.isFunctionWord(token + 1));
        return it && (KnownTeams.of(discourse).isNamedBefore(scene) || hasTeamBefore(token));
    }

    private boolean hasTeamBefore(int token) {
        for (Mention mention : mentions) {
            if (mention.to() <= token && Delegate.isDelegation(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "It will be led by Vidal": the pronoun that means the delegation named in the sentence before; null where the subject is none. */
    @Nullable
    Mention itBefore(Clause clause) {
        boolean named = KnownTeams.of(discourse).isNamedBefore(scene);
        for (Mention mention : named ? clause.subjects() : ImmutableList.<Mention>of()) {
            if (mention instanceof PartyMention party
                    && party.which() == PartyMention.Which.PRONOUN
                    && scene.lower(party.from()).equals("it")) {
                return party;
            }
        }
        return null;
    }
}
