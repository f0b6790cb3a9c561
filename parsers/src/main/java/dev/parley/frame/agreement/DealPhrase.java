package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.words.DealWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/**
 * What stands before a noun for a deal: whether there is one yet ("a possible deal"), and whether what the sentence tells is in it ("under the deal",
 * "in the first phase of the agreement").
 */
final class DealPhrase {
    /** How many tokens may stand between a preposition and the noun. */
    private static final int ADJECTIVES = 4;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final int index;
    private final Mention noun;

    /** Of the noun at an index among the mentions. */
    DealPhrase(Scene scene, int index) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.index = index;
        this.noun = mentions.get(index);
    }

    /** Whether the words before a deal say that there is none yet, or none at all. */
    Stance stance() {
        boolean talked = index > 0
                && Scene.cue(mentions.get(index - 1), Sense.TALKS, Sense.DISCUSS) != null
                && noun.from() - mentions.get(index - 1).to() <= 3;
        if (talked && scene.lower(noun.from() - 1).equals("a")) {
            return Stance.PROPOSED;
        }
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - ADJECTIVES); i--) {
            if (DealWord.PROSPECTIVE.is(scene.lower(i))) {
                return Stance.PROPOSED;
            }
            if (scene.isArticle(i)) {
                return Stance.ASSERTED;
            }
            if (scene.lower(i).equals("no")) {
                return Stance.DENIED;
            }
        }
        return Stance.ASSERTED;
    }

    /** "As part of the newly proposed deal": whether a sentence opens with the words that name a deal. */
    boolean opens() {
        if (noun.from() <= ADJECTIVES) {
            return true;
        }
        for (Mention mention : mentions.subList(0, index)) {
            boolean other = mention instanceof Theme
                    || mention instanceof PartyMention
                    || mention instanceof Cue cue && cue.isVerb() && cue.form() != Form.PAST_OR_PARTICIPLE;
            if (other) {
                return false;
            }
        }
        return noun.from() <= Agreements.NEAR;
    }

    /** "Thailand frees 18 soldiers under ceasefire deal": whether the verb before a deal tells of what goes on, and not of what is in the deal. */
    boolean isUnderWay() {
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb() && Moving.is(cue)) {
                return Clause.of(scene, i).stance() == Stance.ASSERTED;
            }
        }
        return false;
    }

    /** Whether what the sentence tells is in the deal: "under the deal", "in the first phase of the agreement". */
    boolean isUnder() {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - ADJECTIVES); i--) {
            String before = scene.lower(i - 1);
            if (scene.lower(i).equals("of") && isPredicate(i)) {
                return false; // "6,000 bodies are part of the deal"
            }
            boolean phrase = DealWord.UNDER_OF.is(before + " " + scene.lower(i));
            if (phrase || DealWord.UNDER.is(scene.lower(i))) {
                boolean place = scene.lower(i).equals("in") || scene.lower(i).equals("by");
                return i <= 1 || !place || Scene.cue(noun, Sense.CEASEFIRE) != null;
            }
        }
        return false;
    }

    private boolean isPredicate(int token) {
        for (Mention mention : mentions) {
            boolean near = mention.to() <= token && token - mention.to() <= 2;
            if (near && Scene.cue(mention, Sense.BE) != null) {
                return true;
            }
        }
        return false;
    }
}
