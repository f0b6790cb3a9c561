package dev.parley.frame.proposal;

import dev.parley.claim.Stance;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.clause.OnlyPossible;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a party proposed or demanded: ceasefires, meetings, summits, returns; and the answers to it. */
public final class ProposalFrames implements Frame {
    private static final Senses TRIGGERS = Senses.of(
            Sense.CEASEFIRE,
            Sense.CEASE,
            Sense.INTEND,
            Sense.WILLING,
            Sense.WANT,
            Sense.MODAL,
            Sense.SUMMIT,
            Sense.LEADERS,
            Sense.MEET,
            Sense.OFFER,
            Sense.ANSWER,
            Sense.PROPOSE,
            Sense.DEMAND,
            Sense.REJECT,
            Sense.ACCEPT,
            Sense.TAKE,
            Sense.AGREE,
            Sense.STUDY,
            Sense.RESPOND,
            Sense.AWAIT,
            Sense.PROLONG,
            Sense.LIST,
            Sense.DISCUSS,
            Sense.TALKS,
            Sense.IN_RETURN,
            Sense.KEEP,
            Sense.DEAL,
            Sense.ATTEND,
            Sense.SAY);

    /** What can be proposed: truces, meetings and returns. */
    private static final Senses PROPOSABLE = Senses.of(
            Sense.CEASEFIRE,
            Sense.CEASE,
            Sense.PROLONG,
            Sense.TALKS,
            Sense.SUMMIT,
            Sense.MEET,
            Sense.GIVE_NOUN,
            Sense.GIVE,
            Sense.REPATRIATE,
            Sense.RECEIVE,
            Sense.HOME);

    @Override
    public boolean isTriggered(Scene scene) {
        return scene.has(TRIGGERS);
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        ProposalDrafts drafts = new ProposalDrafts(scene, discourse);
        Deeds deeds = new Deeds(scene, discourse);
        for (int i = 0; i < scene.mentions().size(); i++) {
            boolean proposed = scene.mentions().get(i) instanceof Cue cue && cue.isAny(PROPOSABLE);
            Proposable proposable = proposed ? at(scene, discourse, i) : null;
            if (proposable != null) {
                drafts.take(proposable, deeds.to(proposable));
            }
        }
        if (scene.has(Sense.LIST) || scene.has(Sense.DISCUSS)) {
            new Lists(scene, discourse, drafts).read();
        }
        new PlanParts(scene, discourse, drafts).read();
        new ReturnAsks(scene, discourse, drafts).read();
        new UntakenReturns(scene, discourse, drafts).read();
        new DeniedDeals(scene, discourse, drafts).read();
        new OtherCeasefires(scene, discourse, drafts).read();
        new OtherProposals(scene, discourse, drafts).read();
        new Replies(scene, discourse, drafts).read();
        new OtherAnswers(scene, discourse, drafts).read();
        return drafts.findings().stream()
                .filter(finding -> !isOnlyPossible(scene, finding))
                .toList();
    }

    private static @Nullable Proposable at(Scene scene, Discourse discourse, int index) {
        Proposable ceasefire = Ceasefires.at(scene, discourse, index);
        if (ceasefire != null) {
            return ceasefire;
        }
        Proposable gathering = Gatherings.at(scene, discourse, index);
        return gathering != null ? gathering : Returns.at(scene, discourse, index);
    }

    /** The kinds that a side may simply agree to, be ready for or weigh, without somebody's proposal being named. */
    static boolean standsAlone(ProposalKind kind) {
        return kind == ProposalKind.CEASEFIRE || kind == ProposalKind.SUMMIT;
    }

    /** Whether a finding is a proposal that would be accepted. */
    private static boolean isOnlyPossible(Scene scene, Finding finding) {
        boolean accepted = finding.fact() instanceof Proposal proposal
                && proposal.response().equals(Optional.of(Response.ACCEPTED));
        return accepted && finding.stance() == Stance.ASSERTED && OnlyPossible.startsAt(scene, finding.from());
    }
}
