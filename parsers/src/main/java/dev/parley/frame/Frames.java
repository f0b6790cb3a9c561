package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.agreement.AgreementFrames;
import dev.parley.frame.agreement.DealTerms;
import dev.parley.frame.delegation.DelegationFrames;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.frame.discourse.UnderDeal;
import dev.parley.frame.memorandum.MemorandumFrames;
import dev.parley.frame.proposal.ProposalFrames;
import dev.parley.frame.talks.RoundFrames;
import dev.parley.frame.term.TermFrames;
import dev.parley.frame.transfer.AgreedOn;
import dev.parley.frame.transfer.Transfers;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;

/** The facts of a sentence. */
public final class Frames {
    private static final Senses TRIGGERS = Senses.of(
            Sense.GIVE, Sense.RECEIVE, Sense.REPATRIATE, Sense.HOME, Sense.SWAP, Sense.GIVE_NOUN, Sense.SWAP_NOUN);

    /** The types of facts beside agreements and transfers, which depend on each other. */
    private static final ImmutableList<Frame> OTHERS = ImmutableList.of(
            new RoundFrames(), new DelegationFrames(), new MemorandumFrames(), new TermFrames(), new ProposalFrames());

    private Frames() {}

    /** Whether a sentence speaks of anything that could be a hand-over or an agreement on one. */
    public static boolean isTriggered(Scene scene) {
        for (Frame frame : OTHERS) {
            if (frame.isTriggered(scene)) {
                return true;
            }
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Ratio || mention instanceof Cue cue && TRIGGERS.has(cue.sense())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The facts that a sentence states, and tells the discourse of them.
     *
     * @param sentence the sentence with all that it mentions
     * @param scene the sentence without the words amid it that tell who says it
     */
    public static ImmutableList<Finding> of(Scene sentence, Scene scene, Discourse discourse) {
        AgreedOn agreed = AgreementFrames.of(scene, discourse);
        Transfers transfers = Transfers.of(sentence, scene, discourse, agreed);
        List<Finding> findings = new ArrayList<>(agreed.findings());
        if (UnderDeal.is(scene, discourse)) {
            findings.addAll(DealTerms.of(scene, discourse, transfers.takeDue()));
        }
        findings.addAll(transfers.told());
        for (Frame frame : OTHERS) {
            Scene read = frame.isOfSpeakers() ? sentence : scene;
            if (frame.isTriggered(read, discourse)) {
                findings.addAll(frame.read(read, discourse));
            }
        }
        discourse.tellOf(scene);
        return Doubles.without(findings);
    }
}
