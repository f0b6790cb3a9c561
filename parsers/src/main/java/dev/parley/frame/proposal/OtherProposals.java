package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a party proposes that is no truce, meeting or return: "Oman proposed setting up three working groups", "offered to open the road", "presented nine
 * ideas".
 */
final class OtherProposals {
    /** How many tokens behind the verb what is proposed may start. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;

    OtherProposals(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
    }

    void read() {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Cue verb && verb.isVerb() && !drafts.covers(verb.from())) {
                int content = content(i, verb);
                if (content > 0 && isOfParty(Clause.of(scene, i)) && !isKnown(i, content)) {
                    draft(Clause.of(scene, i), content);
                }
            }
        }
    }

    /** Whether somebody is said to propose it, rather than a paper, or nobody yet. */
    private static boolean isOfParty(Clause clause) {
        for (Mention mention : clause.left()) {
            if (Scene.cue(mention, Sense.DOCUMENT, Sense.OFFER) != null) {
                return false;
            }
        }
        return !clause.isPassive() && clause.stance() == Stance.ASSERTED;
    }

    /** The token behind the word that what is proposed starts with; -1 where a verb proposes nothing. */
    private int content(int index, Cue verb) {
        if (verb.is(Sense.PROPOSE) && verb.form() != Form.BASE) {
            return start(verb);
        }
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : verb;
        boolean counted = index + 2 < mentions.size() && (next instanceof Amount || next instanceof Theme);
        next = counted ? mentions.get(index + 2) : next;
        boolean idea = verb.is(Sense.SUBMIT)
                && next.from() - verb.to() <= REACH
                && next instanceof Cue noun
                && noun.value(Sense.OFFER).equals("idea");
        return idea ? next.to() : -1;
    }

    /** "Proposed setting up", "offered Oman to open", "suggested that a road be opened". */
    private int start(Cue verb) {
        boolean hints = ProposingWord.HINTING.is(scene.lower(verb.from()));
        boolean offers = ProposingWord.OFFERING.is(scene.lower(verb.from()));
        for (int i = verb.to(); i < Math.min(scene.tokens().size() - 1, verb.to() + REACH); i++) {
            String word = scene.lower(i);
            boolean gerund = i == verb.to() && word.endsWith("ing") && !offers;
            boolean infinitive = word.equals("to") && !isActor(i + 1) && !hints;
            boolean noun = i == verb.to() && scene.isArticle(i) && !offers && !hints;
            if (gerund || infinitive || noun || word.equals("that") && !hints) {
                return i + 1;
            }
            if (!scene.isWord(i) || !isActor(i) && !scene.isArticle(i) && !scene.isAdverb(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isActor(int token) {
        Mention mention = at(token);
        return mention != null && Clause.isActor(mention)
                || scene.isArticle(token) && at(token + 1) != null && isActor(token + 1);
    }

    private @Nullable Mention at(int token) {
        int last = Actors.lastBefore(mentions, token + 1);
        return last >= 0 && mentions.get(last).to() > token ? mentions.get(last) : null;
    }

    /** Whether what is proposed is of a kind that others read: an exchange, a hand-over, a truce, a meeting, a paper. */
    private boolean isKnown(int index, int content) {
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean known = Moving.is(mention)
                    || Scene.cue(
                                    mention,
                                    Sense.CEASEFIRE,
                                    Sense.CEASE,
                                    Sense.TALKS,
                                    Sense.MEET,
                                    Sense.SUMMIT,
                                    Sense.DOCUMENT)
                            != null;
            if (known || drafts.covers(mention.from())) {
                return true;
            }
            if (mention.from() >= content && Scene.cue(mention, Sense.BARRIER, Sense.SAY) != null) {
                return false;
            }
        }
        return false;
    }

    private void draft(Clause clause, int content) {
        Optional<Party> by = Actors.agent(scene, discourse, clause);
        if (by.isEmpty()) {
            return;
        }
        ProposalDraft proposed = new ProposalDraft(ProposalKind.OTHER);
        proposed.by = by;
        proposed.to = discourse.sides().other(by);
        proposed.stance = Stance.PROPOSED;
        proposed.start = Math.min(clause.from(), clause.verb().from());
        proposed.end = Math.max(content, clause.to());
        proposed.rule = "propose-other";
        drafts.add(proposed);
    }
}
