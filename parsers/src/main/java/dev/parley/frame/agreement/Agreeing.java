package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DealWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;

/** Where a sentence says that somebody agreed to something: how far what they agreed to reaches, how it is put, and who they are. */
final class Agreeing {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;

    Agreeing(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** Whether the mention at an index is a word of agreeing, or of a deal, behind which it stands what was agreed on. */
    boolean is(int i) {
        Mention mention = mentions.get(i);
        if (Scene.cue(mention, Sense.AGREE) != null) {
            return true;
        }
        if (!(mention instanceof Cue cue)) {
            return false;
        }
        if (DealWord.TOGETHER.is(scene.lower(cue.from()))) {
            return cue.isVerb() && scene.lower(cue.to()).equals("to") && isOfBoth(i);
        }
        if (cue.is(Sense.OUTLINE) && cue.isVerb()) {
            return isOfDeal(i);
        }
        if (!cue.is(Sense.DEAL) || isNegated(i)) {
            return false;
        }
        boolean struck = scene.has(Sense.STRIKE)
                && mentions.stream()
                        .anyMatch(
                                m -> Scene.cue(m, Sense.STRIKE) != null && Math.abs(m.from() - mention.from()) <= NEAR);
        String next = scene.lower(mention.to());
        return struck || next.equals("on") || next.equals("to") || next.equals("for") && !isFormula(i);
    }

    private boolean isOfBoth(int i) {
        Clause clause = Clause.of(scene, i);
        Mention agent = clause.agent();
        boolean they = agent != null && DealWord.PLURAL.is(scene.lower(agent.from()));
        return clause.hasBothAsSubject() || they;
    }

    /** "The accord provides for the release of all prisoners": a deal or a document says what follows. */
    private boolean isOfDeal(int i) {
        for (int j = i - 1; j >= 0; j--) {
            Mention mention = mentions.get(j);
            if (Scene.cue(mention, Sense.DEAL, Sense.DOCUMENT) != null) {
                return true;
            }
            if (mention instanceof PartyMention party && party.which() == Which.PRONOUN) {
                return discourse.hasDealBefore() && party.from() <= 1;
            }
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return false;
            }
        }
        return false;
    }

    /** "The draft provides for": what a paper of one party says is proposed. */
    private boolean isOfDraft(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (Scene.cue(mentions.get(j), Sense.DEAL, Sense.DOCUMENT) != null) {
                return Scene.cue(mentions.get(j), Sense.DEAL) == null;
            }
        }
        return false;
    }

    private boolean isFormula(int i) {
        return mentions.get(i).from() > 0 && i > 0 && mentions.get(i - 1) instanceof Ratio;
    }

    private boolean isNegated(int i) {
        return scene.lower(mentions.get(i).from() - 1).equals("no")
                || i > 0 && Scene.cue(mentions.get(i - 1), Sense.NOT) != null;
    }

    /** "agreed not to exchange them": what is not to be done is no exchange agreed on. */
    boolean isNotTo(int i, int end) {
        boolean not = i + 1 < mentions.size()
                && Scene.cue(mentions.get(i + 1), Sense.NOT) != null
                && mentions.get(i + 1).from() == mentions.get(i).to();
        if (not) {
            return true; // "agreed not to hold an exchange"
        }
        for (int j = i + 1; j < end; j++) {
            if (Moving.is(mentions.get(j)) || Scene.cue(mentions.get(j), Sense.SWAP) != null) {
                return new Negation(Clause.of(scene, j)).isNegated();
            }
        }
        return false;
    }

    /** Where among the mentions what was agreed on ends: at the next conjunction, or at whoever says so. */
    int end(int i) {
        int end = i + 1;
        boolean noun = !((Cue) mentions.get(i)).isVerb();
        while (end < mentions.size()
                && !endsComplement(end)
                && !(noun && isDoneUnder(end))
                && !scene.isParted(mentions.get(end - 1).to(), mentions.get(end).from())) {
            end++;
        }
        return end;
    }

    /** "In a deal brokered by Oman, Israel freed 14": whether a verb says what was done under a deal, rather than what is in it. */
    private boolean isDoneUnder(int index) {
        boolean verb = mentions.get(index) instanceof Cue cue && cue.isVerb() && Moving.is(cue);
        return verb && DealItems.isDone(scene, index);
    }

    private boolean endsComplement(int index) {
        Mention mention = mentions.get(index);
        if (Scene.cue(mention, Sense.SWAP, Sense.GIVE) != null && isDone(index)) {
            return true;
        }
        if (Scene.cue(mention, Sense.PROPOSE) != null && ((Cue) mention).isVerb()) {
            return true; // "agreed to swap 90 each, and that Baku had offered 25 bodies"
        }
        return Scene.cue(mention, Sense.SAY, Sense.AGREE, Sense.CONFIRM, Sense.REJECT, Sense.LEAD) != null
                || Scene.cue(mention, Sense.BARRIER) != null
                        && !scene.lower(mention.from()).equals("as");
    }

    /** "agreed to exchange 44 bodies and exchanged them": whether a verb says what was done, rather than what was agreed. */
    private boolean isDone(int index) {
        Cue verb = (Cue) mentions.get(index);
        boolean past = verb.form() == Form.PAST || verb.form() == Form.PAST_OR_PARTICIPLE;
        return past && scene.lower(verb.from() - 1).equals("and");
    }

    /** How the sentence puts that it was agreed. */
    Stance stance(int i) {
        if (isNegated(i)) {
            return Stance.DENIED;
        }
        if (Scene.cue(mentions.get(i), Sense.OUTLINE) != null && isOfDraft(i)) {
            return Stance.PROPOSED;
        }
        Stance stance = Clause.of(scene, i).stance();
        return stance == Stance.EXPECTED
                        && scene.lower(mentions.get(i).from() - 1).equals("to")
                ? Stance.ASSERTED
                : stance;
    }

    /** Who agreed, the two sides where the words name nobody. */
    List<Party> parties(int i) {
        Clause clause = Clause.of(scene, i);
        Mention subject = clause.subject();
        if (clause.hasBothAsSubject() && !(subject instanceof PartyMention party && party.isNamed())) {
            return discourse.sides().asList();
        }
        List<Party> parties = new ArrayList<>();
        for (Mention mention : clause.left()) {
            if (mention instanceof PartyMention party
                    && party.isNamed()
                    && scene.preposition(mention).isEmpty()) {
                party.party().ifPresent(parties::add);
            }
        }
        boolean we = subject instanceof PartyMention party && party.which() == Which.SPEAKER;
        return we || parties.isEmpty() ? discourse.sides().asList() : parties;
    }
}
