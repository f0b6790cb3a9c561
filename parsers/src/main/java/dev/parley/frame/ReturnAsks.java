package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Returns that a side asks for by a verb of wanting, or by "must": "Baku wants its 30 captives to be included in the next swap", "it demands 450
 * prisoners", "these 20 have to come home".
 */
final class ReturnAsks {
    /** How many tokens behind those who are wanted it may say that they are to come home. */
    private static final int HOME = 9;

    /** How many tokens may stand between the verb and those who are wanted. */
    private static final int OBJECT = 7;

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
                } else if (isMoving(cue) && Bargain.isOffer(scene, i)) {
                    bargained(i, cue);
                } else if (isMoving(cue)) {
                    ought(i, cue);
                }
            }
        }
    }

    private static boolean isMoving(Cue verb) {
        return verb.is(Sense.FREE) || verb.is(Sense.REPATRIATE) || verb.is(Sense.HOME) || verb.is(Sense.GIVE);
    }

    /** "Wants 30 villagers back", "demands 450 prisoners". */
    private void wanted(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Theme theme = object(clause);
        if (theme == null || clause.isPassive() || isDenied(clause)) {
            return;
        }
        int home = home(theme);
        // Whoever demands prisoners wants them back; those whom one only wants may be wanted for anything.
        boolean counted = verb.is(Sense.DEMAND) && !theme.quantity().isUnknown() && ends(theme.to());
        if (home < 0 && !counted) {
            return;
        }
        Optional<Party> by = Actors.agent(scene, discourse, clause);
        draft(by, theme, Stance.DEMANDED, Math.min(clause.from(), verb.from()), Math.max(home, theme.to()), "wanted");
    }

    /** "Offers 100 more bodies": what a side would hand over. */
    private void offered(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Theme theme = object(clause);
        if (theme != null && !clause.isPassive() && !theme.quantity().isUnknown() && !isDenied(clause)) {
            int end = theme.to() + (ProposingWord.FURTHER.is(scene.lower(theme.to())) ? 1 : 0);
            Optional<Party> by = Actors.agent(scene, discourse, clause);
            if (ends(end)) {
                draft(by, theme, Stance.PROPOSED, verb.from(), end, "offered");
            }
        }
    }

    /** "Would free the captives in return for a truce". */
    private void bargained(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Theme theme = object(clause);
        if (theme != null && !clause.isPassive() && !isDenied(clause)) {
            Optional<Party> by = Actors.agent(scene, discourse, clause);
            draft(by, theme, Stance.PROPOSED, verb.from(), theme.to(), "bargain");
        }
    }

    private @Nullable Theme object(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention.from() - clause.verb().to() > OBJECT
                    || !scene.preposition(mention).isEmpty()) {
                return null;
            }
            if (mention instanceof Theme theme) {
                return theme;
            }
        }
        return null;
    }

    /** The token behind the word that says that those wanted are to come home; -1 where none does. */
    private int home(Theme theme) {
        for (int i = theme.to(); i < Math.min(theme.to() + HOME, scene.tokens().size()); i++) {
            String word = scene.lower(i);
            if (!scene.isWord(i) || ProposingWord.ENDS_HOME.is(word)) {
                return -1;
            }
            if (ProposingWord.HOME.is(word)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean ends(int token) {
        return token >= scene.tokens().size() || !scene.isWord(token) || ProposingWord.ENDS_HOME.is(scene.lower(token));
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
                draft(by, theme, Stance.DEMANDED, theme.from(), verb.to(), "ought");
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

    private void draft(Optional<Party> by, Theme theme, Stance stance, int from, int to, String rule) {
        Optional<Category> category = theme.isBare()
                ? BareNumber.categoryBefore(scene, discourse, theme).or(discourse.themes()::lastNamed)
                : discourse.category(theme);
        Optional<Party> other = discourse.sides().other(by);
        boolean everybody =
                stance == Stance.DEMANDED && theme.all() && theme.quantity().isUnknown(); // which is a term of a deal
        if (by.isEmpty() || other.isEmpty() || category.isEmpty() || everybody) {
            return;
        }
        ProposalDraft proposed = new ProposalDraft(ProposalKind.RETURN);
        proposed.by = by;
        proposed.to = other;
        proposed.category = category;
        proposed.quantity = theme.quantity();
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
