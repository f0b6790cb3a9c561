package dev.parley.frame.proposal;

import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ceasefires told as agreed just before, of which somebody says that they are not: "said there was no such agreement", "as yet no deal". */
final class DeniedDeals {
    /** How many tokens before the noun "there was" may stand. */
    private static final int REACH = 5;

    private final Scene scene;
    private final Discourse discourse;
    private final ProposalDrafts drafts;

    DeniedDeals(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.drafts = drafts;
    }

    void read() {
        if (!scene.has(Sense.DEAL) || !discourse.hasTruceBefore()) {
            return;
        }
        for (int i = 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue deal && deal.is(Sense.DEAL) && !deal.isVerb()) {
                denied(deal);
            }
        }
    }

    private void denied(Cue deal) {
        boolean such = scene.lower(deal.from() - 1).equals("such");
        int no = such ? deal.from() - 2 : deal.from() - 1;
        int there = there(no);
        ProposalDraft agreed = scene.lower(no).equals("no") && there >= 0 ? agreed() : null;
        if (agreed == null || discourse.partyOfSpeaker(scene, there).isEmpty()) {
            return;
        }
        ProposalDraft denied = new ProposalDraft(ProposalKind.CEASEFIRE);
        denied.stance = Stance.DENIED;
        denied.start = there;
        denied.end = deal.to();
        denied.rule = "no-deal";
        drafts.add(denied);
    }

    /** The token of "there" in "there was as yet no"; -1 where it does not stand before. */
    private int there(int no) {
        for (int i = no - 1; i >= Math.max(0, no - REACH); i--) {
            if (scene.lower(i).equals("there") && ProposingWord.COPULA.is(scene.lower(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable ProposalDraft agreed() {
        return Proposals.of(discourse)
                .last(
                        scene.index(),
                        Answered.NEAR,
                        told -> told.kind == ProposalKind.CEASEFIRE
                                && told.response.equals(Optional.of(Response.ACCEPTED)));
    }
}
