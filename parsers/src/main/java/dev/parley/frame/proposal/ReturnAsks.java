package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Readiness;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.transfer.Bargain;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Returns that a side asks for by a verb of wanting, or by "must": "Baku wants its 30 captives to be included in the next swap", "it demands 450
 * prisoners", "these 20 have to come home".
 */
final class ReturnAsks {
    /** How many tokens behind those who are wanted it may say that they are to come home. */
    private static final int HOME = 9;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;

    ReturnAsks(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
    }

    void read() {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb() && !drafts.covers(cue.from())) {
                if (cue.is(Sense.DEMAND) || cue.is(Sense.INTEND) || cue.is(Sense.WANT)) {
                    wanted(i, cue);
                } else if (cue.is(Sense.PROPOSE)) {
                    offered(i, cue);
                } else if (isMoving(cue) && isOffer(i)) {
                    bargained(i);
                } else if (isMoving(cue)) {
                    ought(i, cue);
                }
            }
        }
    }

    private boolean isOffer(int index) {
        return Bargain.isOffer(scene, index) || Readiness.isOf(Clause.of(scene, index));
    }

    private static boolean isMoving(Cue verb) {
        return verb.is(Sense.FREE) || verb.is(Sense.REPATRIATE) || verb.is(Sense.HOME) || verb.is(Sense.GIVE);
    }

    /** "Wants 30 villagers back", "demands 450 prisoners". */
    private void wanted(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Wanted wanted = Wanted.by(scene, discourse, clause);
        // "asked for the captives not to be freed"
        boolean kept = wanted != null && scene.lower(wanted.to()).equals("not");
        if (wanted == null || kept || clause.isPassive() || isDenied(clause)) {
            return;
        }
        int home = home(wanted);
        // Whoever demands prisoners wants them back; those whom one only wants may be wanted for anything.
        boolean told = !wanted.quantity().isUnknown() || Wanted.everybody(scene, wanted.from()) > 0;
        boolean counted = verb.is(Sense.DEMAND) && told && isWhole(wanted.to());
        if (home >= 0 || counted) {
            int from = Math.min(clause.from(), verb.from());
            draft(agent(clause), wanted, Stance.DEMANDED, from, Math.max(home, wanted.to()), "wanted");
        }
    }

    /** "Offers 100 more bodies": what a side would hand over. */
    private void offered(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Wanted offered = Wanted.by(scene, discourse, clause);
        if (offered != null && !clause.isPassive() && !offered.quantity().isUnknown() && !isDenied(clause)) {
            int end = offered.to() + (ProposingWord.FURTHER.is(scene.lower(offered.to())) ? 1 : 0);
            if (ends(end)) {
                draft(agent(clause), offered, Stance.PROPOSED, verb.from(), end, "offered");
            }
        }
    }

    /** "Would free the captives in return for a truce", "is ready to free 60". */
    private void bargained(int index) {
        Clause clause = Clause.of(scene, index);
        Wanted offered = Wanted.by(scene, discourse, clause);
        if (offered != null && !clause.isPassive() && !isDenied(clause)) {
            draft(agent(clause), offered, Stance.PROPOSED, clause.from(), offered.to(), "bargain");
        }
    }

    private Optional<Party> agent(Clause clause) {
        return Actors.agent(scene, discourse, clause);
    }

    /** The token behind the word that says that those wanted are to come home; -1 where none does. */
    private int home(Wanted wanted) {
        for (int i = wanted.to();
                i < Math.min(wanted.to() + HOME, scene.tokens().size());
                i++) {
            String word = scene.lower(i);
            if (!scene.isWord(i) || ProposingWord.ENDS_HOME.is(word)) {
                return -1;
            }
            if (ProposingWord.HOME.is(word)) {
                return ProposingWord.PULLING.is(scene.lower(i - 1)) ? -1 : i + 1;
            }
        }
        return -1;
    }

    private boolean ends(int token) {
        return token >= scene.tokens().size() || !scene.isWord(token) || ProposingWord.ENDS_HOME.is(scene.lower(token));
    }

    /** "450 prisoners", "339 of them by name", rather than "450 prisoners to be freed". */
    private boolean isWhole(int token) {
        return ends(token) || ProposingWord.APART.is(scene.lower(token));
    }

    private static boolean isDenied(Clause clause) {
        return clause.left().stream()
                .anyMatch(mention -> clause.isNear(mention) && Scene.cue(mention, Sense.NOT) != null);
    }

    /** "The villagers must be sent home", in the words of a side. */
    private void ought(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Optional<Party> by = discourse.partyOfSpeaker(scene, verb.from());
        boolean condition = scene.has(Sense.DEMANDS, Sense.DOCUMENT, Sense.DEAL, Sense.ON_CONDITION);
        boolean moved = clause.isPassive() || verb.is(Sense.HOME);
        if (by.isEmpty() || condition || !moved || !isDue(index) || verb.form() == Form.ING) {
            return;
        }
        for (Mention mention : clause.left()) {
            if (mention instanceof Theme theme && scene.preposition(theme).isEmpty()) {
                draft(by, Wanted.of(scene, discourse, theme), Stance.DEMANDED, theme.from(), verb.to(), "ought");
                return;
            }
        }
    }

    /** "Must", "have to": among the verb's auxiliaries. */
    private boolean isDue(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Cue auxiliary = Scene.cue(mentions.get(i), Sense.MODAL, Sense.BE, Sense.OUGHT);
            if (auxiliary == null) {
                return false;
            }
            if (auxiliary.value(Sense.MODAL).equals("demand")) {
                return true;
            }
        }
        return false;
    }

    private void draft(Optional<Party> by, Wanted wanted, Stance stance, int from, int to, String rule) {
        Optional<Party> other = discourse.sides().other(by);
        boolean everybody =
                stance == Stance.DEMANDED && wanted.all() && wanted.quantity().isUnknown(); // which is a term of a deal
        if (by.isEmpty() || other.isEmpty() || wanted.category().isEmpty() || everybody) {
            return;
        }
        ProposalDraft proposed = new ProposalDraft(ProposalKind.RETURN);
        proposed.by = by;
        proposed.to = other;
        proposed.category = wanted.category();
        proposed.quantity = wanted.quantity();
        proposed.stance = stance;
        proposed.scope = isUnconditional(to) ? Optional.of("unconditional") : Optional.empty();
        proposed.start = from;
        proposed.end = to;
        proposed.rule = rule;
        drafts.add(proposed);
    }

    private boolean isUnconditional(int from) {
        for (int i = from; i < scene.tokens().size(); i++) {
            if (scene.lower(i).equals("unconditionally")
                    || scene.lower(i).equals("without") && ProposingWord.CONDITION.is(scene.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
