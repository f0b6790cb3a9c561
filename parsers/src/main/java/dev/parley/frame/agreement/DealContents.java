package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Content;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.clause.ScheduledSwap;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.words.DealWord;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a sentence tells what a deal has in it: "the accord calls for the release of 33 hostages", "under the deal each side will free 300
 * prisoners", "a deal on 6,000 bodies from each side", "initialled a swap of 3,000 prisoners". {@link DealItems} reads what is told there.
 */
final class DealContents {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;

    DealContents(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
    }

    /** Reads what the mention at an index tells. */
    void read(int i) {
        if (agreements.covers(mentions.get(i))) {
            return;
        }
        Mention mention = mentions.get(i);
        if (isDeal(mention)) {
            deal(i, new DealPhrase(scene, i).stance());
        } else if (Scene.cue(mention, Sense.SWAP_NOUN) != null) {
            swap(i);
        } else if (Scene.cue(mention, Sense.DOCUMENT, Sense.OFFER) != null && !((Cue) mention).isVerb()) {
            boolean signed = i > 0
                    && Scene.cue(mentions.get(i - 1), Sense.STRIKE) != null
                    && mention.from() - mentions.get(i - 1).to() <= 2;
            if (!((Cue) mention).value(Sense.OFFER).equals("demanded")) { // which is a proposal, not a deal
                deal(i, signed ? Stance.ASSERTED : Stance.PROPOSED);
            }
        } else if (Scene.cue(mention, Sense.STRIKE, Sense.ACCEPT) != null && ((Cue) mention).isVerb()) {
            exchangeMade(i);
        } else if (mention instanceof PartyMention party && party.which() == Which.EACH) {
            eachIsTo(i);
        } else if (mention instanceof Theme theme && theme.each()) {
            fromEach(i);
        }
    }

    /** A noun for a deal, or for a phase of one. */
    private boolean isDeal(Mention mention) {
        Cue noun = Scene.cue(mention, Sense.DEAL, Sense.CEASEFIRE);
        boolean phase = noun != null && noun.value(Sense.CEASEFIRE).equals("phase");
        return noun != null && !noun.isVerb() && (noun.is(Sense.DEAL) || phase && discourse.isAboutExchanges());
    }

    /** What the sentence goes on to tell of the deal that the one before it named: "In that time Hamas must give back 33 captives". */
    void goOn() {
        String word = scene.lower(0);
        boolean inIt = word.equals("in") && (scene.lower(1).equals("that") || DealWord.PHASE.is(scene.lower(2)));
        Mention first = mentions.isEmpty() ? null : mentions.get(0);
        boolean deal = discourse.hasDealBefore() || discourse.hasTruceBefore();
        if (inIt && first != null && deal) {
            boolean paper = Documents.of(discourse)
                    .meant(Optional.empty())
                    .filter(document -> !document.deal())
                    .isPresent();
            items(first, 0, end(0), paper ? Stance.PROPOSED : Stance.ASSERTED);
        }
    }

    /** "The swap covers 1,080 prisoners", "the exchange will involve 700 rebels and 400 soldiers". */
    private void swap(int i) {
        int verb = contentVerb(i);
        if (verb > 0 && scene.preposition(mentions.get(i)).isEmpty()) {
            Stance stance = Clause.of(scene, verb).stance();
            if (stance == Stance.EXPECTED || ((Cue) mentions.get(verb)).form() == Form.PRESENT) {
                items(mentions.get(i), verb + 1, end(verb + 1), stance);
            }
        }
    }

    private void deal(int i, Stance stance) {
        Mention noun = mentions.get(i);
        int verb = contentVerb(i);
        DealPhrase phrase = new DealPhrase(scene, i);
        if (phrase.isUnder()) {
            boolean first = phrase.opens();
            if (!first && stance == Stance.ASSERTED && phrase.isUnderWay()) {
                return;
            }
            items(noun, first ? i + 1 : 0, first ? end(i + 1) : i, stance);
        } else if (isLinked(i)) {
            items(noun, i + 1, end(i + 1), stance);
        } else if (verb > 0) {
            items(noun, verb + 1, end(verb + 1), stance);
        }
    }

    /** Whether what it is on follows: behind "on" in "a deal on", behind "under which" or "that would". */
    private boolean isLinked(int i) {
        int to = mentions.get(i).to();
        boolean relative = DealWord.RELATIVE.is(scene.lower(to)) || DealWord.RELATIVE.is(scene.lower(to + 1));
        boolean deal = Scene.cue(mentions.get(i), Sense.DEAL) != null;
        return deal && DealWord.LINK.is(scene.lower(to)) || relative && !isToldOf(i);
    }

    /** "the deal that the sides signed": the clause tells of the deal and not what is in it. */
    private boolean isToldOf(int i) {
        for (int j = i + 1; j < mentions.size(); j++) {
            if (mentions.get(j) instanceof Cue cue && (cue.isVerb() || cue.is(Sense.MODAL))) {
                return !cue.is(Sense.MODAL) && !Moving.is(cue) && !isContent(cue);
            }
        }
        return true;
    }

    /** The verb that says what the deal has in it: "calls for", "covers", "would see"; -1 where none does. */
    private int contentVerb(int i) {
        for (int j = i + 1; j < mentions.size(); j++) {
            Mention mention = mentions.get(j);
            if (mention instanceof Cue cue && cue.isVerb() && !isMaking(cue)) {
                boolean frees = Moving.is(cue) && isBareModal(i, j);
                return isContent(cue) ? j : frees ? j - 1 : -1;
            }
        }
        return -1;
    }

    /** "struck in Doha", "approved by the cabinet": that and how it was made. */
    private static boolean isMaking(Cue verb) {
        boolean made = verb.is(Sense.STRIKE)
                || verb.is(Sense.MEDIATE)
                || verb.is(Sense.AGREE)
                || verb.is(Sense.ACCEPT)
                || verb.is(Sense.WRITE)
                || verb.is(Sense.SUBMIT)
                || verb.is(Sense.PROPOSE)
                || verb.is(Sense.DECLARE);
        return made && (verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE);
    }

    /** "the deal would free 14 captives": whether nobody but the deal itself can do what a verb says. */
    private boolean isBareModal(int i, int verb) {
        boolean modal = verb - 1 > i && Scene.cue(mentions.get(verb - 1), Sense.MODAL) != null;
        for (Mention mention : mentions.subList(i + 1, verb)) {
            modal &= !(mention instanceof PartyMention party
                    && scene.preposition(party).isEmpty());
        }
        return modal;
    }

    private static boolean isContent(Cue verb) {
        boolean saw = verb.is(Sense.INVOLVE) && verb.is(Sense.MEET) && verb.form() == Form.PAST;
        return !saw && (Content.isToldBy(verb) || verb.is(Sense.LEAD) || verb.is(Sense.DEMAND));
    }

    /** "initialled a swap of 3,000 prisoners", "approved the release of 90 detainees". */
    private void exchangeMade(int i) {
        int noun = i + 1;
        while (noun < mentions.size() && mentions.get(noun) instanceof Theme) {
            noun++;
        }
        boolean noted = HandOverWord.NOTING.is(scene.lower(mentions.get(i).from())); // "welcomed the release"
        boolean exchange = !noted
                && noun < mentions.size()
                && Scene.cue(mentions.get(noun), Sense.SWAP_NOUN, Sense.GIVE_NOUN) != null
                && mentions.get(noun).from() - mentions.get(i).to() <= NEAR;
        // "The Emirates mediated the exchange of 300 captives": one that was held.
        boolean held = Scene.cue(mentions.get(i), Sense.MEDIATE) != null
                && scene.lower(mentions.get(i).to()).equals("the");
        if (exchange && !held) {
            items(mentions.get(i), i + 1, end(i + 1), Stance.ASSERTED);
        }
    }

    /** "Each side is to release 1,200 soldiers": what both are to do they have agreed on. */
    private void eachIsTo(int i) {
        boolean subject = scene.preposition(mentions.get(i)).isEmpty();
        for (int j = i + 1; subject && j < mentions.size(); j++) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                Stance stance = Clause.of(scene, j).stance();
                boolean due = stance == Stance.EXPECTED || stance == Stance.DEMANDED;
                if (Moving.is(cue) && due && !ScheduledSwap.isIn(scene)) {
                    items(mentions.get(i), i, end(j + 1), Stance.ASSERTED);
                }
                return;
            }
        }
    }

    /** "They would also give back the dead: 6,000 from each side". */
    private void fromEach(int i) {
        boolean ahead = scene.has(Sense.MODAL, Sense.FUTURE, Sense.OUGHT, Sense.DEAL, Sense.AGREE);
        if (ahead && !isMoved(i) && !ScheduledSwap.isIn(scene)) {
            items(mentions.get(i), i, end(i), Stance.ASSERTED);
        }
    }

    /** "Swapped 40 prisoners each in a deal brokered by Oman": those of whom a verb before tells that they were moved. */
    private boolean isMoved(int i) {
        return i > 0
                && mentions.get(i - 1) instanceof Cue verb
                && (verb.is(Sense.SWAP) || Moving.is(verb))
                && verb.isVerb()
                && Clause.of(scene, i - 1).stance() == Stance.ASSERTED;
    }

    /** The mention at which what is told from one on ends: at whoever says so, or at what came of it. */
    static int end(Scene scene, int from) {
        int i = from;
        while (i < scene.mentions().size() && !ends(scene, scene.mentions().get(i))) {
            i++;
        }
        return i;
    }

    private int end(int from) {
        return end(scene, from);
    }

    private static boolean ends(Scene scene, Mention mention) {
        if (Scene.cue(mention, Sense.SAY, Sense.CONFIRM, Sense.REJECT, Sense.ACCORDING) != null) {
            return true;
        }
        boolean barrier = Scene.cue(mention, Sense.BARRIER) != null;
        return barrier && !DealWord.BARRIER.is(scene.lower(mention.from()));
    }

    private void items(Mention head, int from, int to, Stance stance) {
        if (isToldAlready(from, to)) {
            return;
        }
        List<Agreed> told = new DealItems(scene, discourse, from, to).read(head);
        for (Agreed agreed : told) {
            agreed.stance = stance;
            agreements.add(agreed);
        }
        if (!told.isEmpty()) {
            agreements.cover(
                    Math.min(head.from(), mentions.get(from).from()),
                    mentions.get(to - 1).to());
        }
    }

    private boolean isToldAlready(int from, int to) {
        for (Mention mention : mentions.subList(from, to)) {
            if (mention instanceof Theme && agreements.covers(mention)) {
                return true;
            }
        }
        return false;
    }
}
