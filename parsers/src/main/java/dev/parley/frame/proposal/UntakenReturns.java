package dev.parley.frame.proposal;

import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.transfer.Untaken;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The returns that are refused where those who would come back are not taken: whoever would have handed them over offered it. */
final class UntakenReturns {
    /** How many sentences back "them" may mean those offered. */
    private static final int NEAR = 1;

    private final Scene scene;
    private final Discourse discourse;
    private final ProposalDrafts drafts;

    UntakenReturns(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.drafts = drafts;
    }

    void read() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            Untaken untaken = scene.mentions().get(i) instanceof Cue cue && cue.isVerb()
                    ? Untaken.of(scene, discourse, Clause.of(scene, i))
                    : null;
            if (untaken != null && untaken.theme() != null) {
                named(untaken, Wanted.of(scene, discourse, untaken.theme()));
            } else if (untaken != null) {
                offered(untaken);
            }
        }
    }

    private void named(Untaken untaken, Wanted whom) {
        if (whom.category().isEmpty()) {
            return;
        }
        ProposalDraft refused = new ProposalDraft(ProposalKind.RETURN);
        refused.by = discourse.sides().other(untaken.who());
        refused.category = whom.category();
        refused.quantity = whom.quantity();
        refuse(refused, untaken, whom.to());
        drafts.add(refused);
    }

    /** "It was willing to hand over 230 soldiers and the army had declined to receive them". */
    private void offered(Untaken untaken) {
        ProposalDraft here = drafts.unanswered(untaken.clause().verb().from(), untaken.who());
        if (here != null && here.kind == ProposalKind.RETURN) {
            here.to = untaken.who();
            here.response = Optional.of(Response.REJECTED);
            here.end = Math.max(here.end, untaken.clause().verb().to() + 1);
            return;
        }
        ProposalDraft before = before(untaken);
        if (before != null) {
            ProposalDraft refused = before.again();
            refuse(refused, untaken, untaken.clause().verb().to() + 1);
            drafts.add(refused);
        }
    }

    private @Nullable ProposalDraft before(Untaken untaken) {
        return Proposals.of(discourse)
                .last(scene.index(), NEAR, told -> told.kind == ProposalKind.RETURN && !told.by.equals(untaken.who()));
    }

    private static void refuse(ProposalDraft refused, Untaken untaken, int end) {
        refused.to = untaken.who();
        refused.response = Optional.of(Response.REJECTED);
        refused.stance = Stance.REJECTED;
        refused.start = Math.min(untaken.clause().from(), new Negation(untaken.clause()).from());
        refused.end = end;
        refused.rule = "not-taken";
    }
}
