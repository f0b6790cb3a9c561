package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The proposal that an answer means which names none: the one of the same sentence that waits for it, or the last one told just before. */
final class Answered {
    /** How many sentences back a pronoun, and an answer without an object, may mean. */
    static final int NEAR = 1;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;

    Answered(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
    }

    /** "Rabat said it would think about it": whether somebody else says how he answers. */
    private boolean isSaid(ProposalDraft draft, Deed deed) {
        int last = Actors.lastBefore(mentions, deed.to());
        for (int i = last; i >= 0 && mentions.get(i).from() >= draft.end; i--) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb() && cue.is(Sense.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** "Israel rejected it": of a proposal of the same sentence it says how that was answered, else of the last one told. */
    void last(Deed deed, boolean pronoun) {
        last(deed, pronoun, told -> true);
    }

    /** As above, of the last proposal that fits. */
    void last(Deed deed, boolean pronoun, Predicate<ProposalDraft> fits) {
        ProposalDraft own = fitting(drafts.unanswered(deed.to(), deed.agent()), fits);
        if (own != null && pronoun && !isSaid(own, deed)) {
            ProposalDraft answer = own.again();
            drafts.answer(answer, deed, own.by);
            own.response = answer.response;
            own.to = answer.to;
            own.end = Math.max(own.end, deed.to());
            return;
        }
        ProposalDraft here =
                own == null && !pronoun ? fitting(drafts.lastBefore(deed.from(), deed.agent()), fits) : own;
        ProposalDraft before = here != null
                ? here
                : Proposals.of(discourse)
                        .last(
                                scene.index(),
                                NEAR,
                                told -> isAnswerable(told, deed, Optional.empty()) && fits.test(told));
        if (before != null) {
            ProposalDraft answered = before.again();
            answered.start = deed.from();
            answered.end = deed.to();
            answered.rule = "answer";
            drafts.answer(answered, deed, before.by);
            drafts.add(answered);
        }
    }

    private static @Nullable ProposalDraft fitting(@Nullable ProposalDraft draft, Predicate<ProposalDraft> fits) {
        return draft != null && fits.test(draft) ? draft : null;
    }

    /** Whether a proposal told before can be what a deed answers: nobody answers his own, and a named one is its maker's. */
    static boolean isAnswerable(ProposalDraft told, Deed deed, Optional<Party> owner) {
        boolean own = told.by.isPresent() && told.by.equals(deed.agent());
        return !own && (owner.isEmpty() || told.by.isEmpty() || told.by.equals(owner));
    }
}
