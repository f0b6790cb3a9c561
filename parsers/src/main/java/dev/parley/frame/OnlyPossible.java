package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.Proposal;
import dev.parley.fact.Response;
import dev.parley.mention.Scene;
import java.util.Optional;

/** What a condition makes possible, and nobody has agreed to yet: "if Israel agrees to a ceasefire". */
final class OnlyPossible {
    private OnlyPossible() {}

    /** Whether a clause that starts at a token tells what may be agreed only. */
    static boolean startsAt(Scene scene, int token) {
        int before = token - (scene.isArticle(token - 1) ? 2 : 1);
        return DealWord.CONDITION.is(scene.lower(before));
    }

    /** Whether a finding is a proposal that would be accepted. */
    static boolean is(Scene scene, Finding finding) {
        boolean accepted = finding.fact() instanceof Proposal proposal
                && proposal.response().equals(Optional.of(Response.ACCEPTED));
        return accepted && finding.stance() == Stance.ASSERTED && startsAt(scene, finding.from());
    }
}
