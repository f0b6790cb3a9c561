package dev.parley.frame.discourse;

import dev.parley.frame.clause.Clause;
import dev.parley.lexicon.Form;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** The party that does what a verb says, as the whole sentence tells it: "it" is the one that the sentence named before. */
public final class ActingParty {
    private final Scene scene;
    private final Discourse discourse;

    public ActingParty(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The party that does what a verb says; of "it" and "he", the one that was named before. */
    public Optional<Party> of(Clause clause) {
        Mention agent = clause.agent();
        if (agent != null && isToDo(agent, clause.verb())) {
            return of(Clause.of(scene, asker(agent)));
        }
        Optional<Party> first = clause.agent() instanceof PartyMention party && party.which() == Which.PRONOUN
                ? subjectBefore(party)
                : Optional.empty();
        return first.or(() -> Actors.agent(scene, discourse, clause));
    }

    /** "Wants Baku to open the road, and asked for": whoever is to do something does not do what the next verb says. */
    private boolean isToDo(Mention agent, Cue verb) {
        return agent.from() < verb.from()
                && scene.lower(agent.to()).equals("to")
                && verb.form() != Form.BASE
                && scene.lower(verb.from() - 1).equals("and")
                && asker(agent) >= 0;
    }

    /** The verb that asks somebody to do something; -1 where none does. */
    private int asker(Mention asked) {
        int i = scene.indexOf(asked) - 1;
        return i >= 0 && scene.mentions().get(i) instanceof Cue cue && cue.isVerb() ? i : -1;
    }

    /** The party that a sentence named first before a pronoun. */
    private Optional<Party> subjectBefore(PartyMention pronoun) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= pronoun.from()) {
                break;
            }
            Optional<Party> party = discourse.partyOf(scene, mention);
            if (party.isPresent() && scene.preposition(mention).isEmpty()) {
                return party;
            }
        }
        return Optional.empty();
    }
}
