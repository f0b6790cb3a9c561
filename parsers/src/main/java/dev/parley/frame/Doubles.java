package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.frame.discourse.Finding;
import java.util.List;

/** Terms that say no more than a proposal found in the same words: "wants 30 villagers to be included in the swap" asks for their return. */
final class Doubles {
    private Doubles() {}

    /** The findings without those terms. */
    static ImmutableList<Finding> without(List<Finding> findings) {
        ImmutableList.Builder<Finding> kept = ImmutableList.builder();
        for (Finding finding : findings) {
            if (!isDouble(finding, findings)) {
                kept.add(finding);
            }
        }
        return kept.build();
    }

    /** "Proposed a halt to military operations for ten days", "offered to open the road": whether what is offered is read as a proposal. */
    private static boolean isProposed(Term term, Finding finding, List<Finding> findings) {
        for (Finding other : findings) {
            boolean same = other.fact() instanceof Proposal proposal
                    && other.stance() == Stance.PROPOSED
                    && (term.kind() == TermKind.CEASEFIRE && proposal.kind() == ProposalKind.CEASEFIRE
                            || term.kind() == TermKind.OTHER && proposal.kind() == ProposalKind.OTHER);
            if (same && other.from() < finding.to() && finding.from() < other.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDouble(Finding finding, List<Finding> findings) {
        if (!(finding.fact() instanceof Term term)) {
            return false;
        }
        if (finding.stance() == Stance.PROPOSED) {
            return isProposed(term, finding, findings);
        }
        if (finding.stance() != Stance.DEMANDED) {
            return false;
        }
        boolean loose = term.kind() == TermKind.OTHER || term.kind() == TermKind.PRISONER_EXCHANGE;
        for (Finding other : findings) {
            boolean told = loose
                    && other.fact() instanceof Proposal proposal
                    && proposal.kind() != ProposalKind.MEETING
                    && (other.rule().equals("wanted")
                            || other.rule().equals("ought")
                            || other.rule().equals("one"))
                    && other.from() < finding.to()
                    && finding.from() < other.to();
            if (told) {
                return true;
            }
        }
        return false;
    }
}
