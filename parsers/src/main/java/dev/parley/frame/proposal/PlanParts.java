package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/** What whoever made a plan proposes in it: "under the US proposal, fighting would stop for 60 days and Hamas would hand over ten hostages". */
final class PlanParts {
    /** How many tokens behind "fighting would" its length may stand. */
    private static final int LENGTH = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final ProposalDrafts drafts;

    PlanParts(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.drafts = drafts;
    }

    void read() {
        Plan plan = Plan.of(scene, discourse);
        if (plan == null) {
            return;
        }
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).from() >= plan.to() && mentions.get(i) instanceof Cue cue) {
                if (cue.is(Sense.MODAL) && ProposingWord.FIGHTING.is(scene.lower(cue.from() - 1))) {
                    stop(plan, cue);
                } else if (cue.isVerb() && (cue.is(Sense.FREE) || cue.is(Sense.GIVE)) && isToBe(cue, i)) {
                    returns(plan, Clause.of(scene, i));
                }
            }
        }
    }

    private boolean isToBe(Cue verb, int index) {
        Mention before = index > 0 ? scene.mentions().get(index - 1) : null;
        return before != null && Scene.cue(before, Sense.MODAL, Sense.OUGHT) != null && verb.from() - before.to() <= 2;
    }

    /** "Fighting would stop for 60 days". */
    private void stop(Plan plan, Cue modal) {
        for (Mention mention : scene.mentions()) {
            boolean behind = mention.from() > modal.to() && mention.from() - modal.to() <= LENGTH;
            if (behind
                    && mention instanceof Duration length
                    && scene.lower(length.from() - 1).equals("for")) {
                ProposalDraft truce = part(plan, ProposalKind.CEASEFIRE, modal.from() - 1, length.to());
                truce.days = length.days();
                truce.further = false;
                drafts.add(truce);
                return;
            }
        }
    }

    /** "Hamas would hand over ten living hostages and 18 bodies". */
    private void returns(Plan plan, Clause clause) {
        Optional<Party> who = Actors.agent(scene, discourse, clause);
        int start = clause.from();
        for (Mention mention : who.isPresent() ? clause.right() : ImmutableList.<Mention>of()) {
            if (mention instanceof Theme theme && !theme.quantity().isUnknown() && isObject(theme)) {
                Optional<Category> category = discourse.category(theme);
                if (category.isEmpty()) {
                    return;
                }
                ProposalDraft back = part(plan, ProposalKind.RETURN, start, theme.to());
                back.to = who;
                back.category = category;
                back.quantity = theme.quantity();
                drafts.add(back);
                start = theme.to();
            }
        }
    }

    private boolean isObject(Theme theme) {
        return scene.preposition(theme).isEmpty();
    }

    private static ProposalDraft part(Plan plan, ProposalKind kind, int from, int to) {
        ProposalDraft draft = new ProposalDraft(kind);
        draft.by = Optional.of(plan.author());
        draft.stance = Stance.PROPOSED;
        draft.start = from;
        draft.end = to;
        draft.rule = "under-plan";
        draft.further = true;
        return draft;
    }
}
