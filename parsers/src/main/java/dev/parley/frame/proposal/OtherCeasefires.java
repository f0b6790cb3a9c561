package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Wording;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** Ceasefires that "one" means, where the sentence before speaks of one: "its demand for a full and unconditional one", "declared one of his own". */
final class OtherCeasefires {
    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;

    OtherCeasefires(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
    }

    void read() {
        if (!discourse.hasTruceBefore()) {
            return;
        }
        for (int i = 1; i < scene.tokens().size(); i++) {
            if (scene.lower(i).equals("one")) {
                one(i);
            }
        }
    }

    private void one(int token) {
        int last = Actors.lastBefore(mentions, token);
        if (last < 0 || !(mentions.get(last) instanceof Cue cue)) {
            return;
        }
        int start = token;
        while (ProposingWord.SCOPE.is(scene.lower(start - 1))
                || scene.lower(start - 1).equals("and")) {
            start--;
        }
        boolean own = cue.to() == token && cue.isVerb();
        if (!own && start == token) {
            return;
        }
        Optional<Party> by = cue.isVerb()
                ? Actors.agent(scene, discourse, Clause.of(scene, last))
                : NounGroup.of(scene, discourse, last).owner();
        Stance stance = stance(cue);
        if (stance == Stance.DENIED || by.isEmpty()) {
            return;
        }
        ProposalDraft draft = new ProposalDraft(ProposalKind.CEASEFIRE);
        draft.by = by;
        draft.to = discourse.sides().other(by);
        draft.stance = stance;
        draft.scope = start < token ? Optional.of(Wording.text(scene, start, token)) : Optional.empty();
        draft.start = cue.from();
        draft.end = token + 1;
        draft.rule = "one";
        drafts.add(draft);
    }

    /** How a verb or noun before "one" puts it; denied where it is none of asking. */
    private static Stance stance(Cue cue) {
        if (cue.is(Sense.DECLARE)) {
            return Stance.ASSERTED;
        }
        String value = cue.value(Sense.OFFER);
        if (cue.is(Sense.DEMAND) || cue.is(Sense.INTEND) || value.equals("demanded")) {
            return Stance.DEMANDED;
        }
        return cue.is(Sense.PROPOSE) || value.equals("proposed") ? Stance.PROPOSED : Stance.DENIED;
    }
}
