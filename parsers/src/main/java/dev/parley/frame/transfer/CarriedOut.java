package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;

/** Formulas of N for N that tell of an exchange carried out, and of none to come. */
public final class CarriedOut {
    /** How many tokens from its start a sentence may name what "it" was. */
    private static final int NEAR = 8;

    private CarriedOut() {}

    /** Whether a formula tells a hand-over: "completed a 1,000-for-1,000 exchange", "on Saturday it was 307 for 307". */
    public static boolean is(Scene scene, Discourse discourse, int ratio) {
        if (scene.has(
                Sense.AGREE,
                Sense.DEAL,
                Sense.LEAD,
                Sense.DOUBT,
                Sense.DOUBTING,
                Sense.MODAL,
                Sense.FUTURE,
                Sense.PLAN)) {
            return false;
        }
        if (isToldBefore(discourse, (Ratio) scene.mentions().get(ratio))) {
            return true;
        }
        for (int i = ratio - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.BE) != null) {
                boolean beside = scene.mentions().get(ratio).from() - mention.to() <= 1;
                return beside && (isPronoun(scene, i - 1) || isPastExchange(scene, i));
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return cue.is(Sense.CARRY_OUT) || cue.is(Sense.SWAP);
            }
        }
        for (int i = ratio + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                return cue.is(Sense.OCCUR) && cue.form() != Form.ING && cue.form() != Form.BASE;
            }
        }
        return false;
    }

    /** "The ministry spoke of 175 for 175", where 175 were said to have come home. */
    private static boolean isToldBefore(Discourse discourse, Ratio ratio) {
        return HandOvers.of(discourse)
                .of(ratio.first())
                .filter(leg -> leg.stance == Stance.ASSERTED && leg.tally != Tally.CUMULATIVE)
                .isPresent();
    }

    private static boolean isPronoun(Scene scene, int index) {
        return index >= 0
                && scene.mentions().get(index) instanceof PartyMention party
                && party.which() == Which.PRONOUN;
    }

    /** "The last swap, on 5 February, was", "the one before, in May, was": whether what was so is an exchange of a day or of before. */
    private static boolean isPastExchange(Scene scene, int be) {
        boolean exchange = false;
        boolean past = false;
        for (int i = be - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            exchange |= Scene.cue(mention, Sense.SWAP_NOUN) != null;
            past |= mention instanceof Day || Scene.cue(mention, Sense.EARLIER) != null;
            if (mention instanceof Cue cue && cue.isVerb()) {
                break;
            }
        }
        return past && (exchange || isOne(scene, scene.mentions().get(be).from()));
    }

    /** "The one", "the previous one", with what is added to it. */
    private static boolean isOne(Scene scene, int end) {
        for (int i = 1; i < Math.min(end, NEAR); i++) {
            if (scene.lower(i).equals("one")) {
                return true;
            }
        }
        return false;
    }
}
