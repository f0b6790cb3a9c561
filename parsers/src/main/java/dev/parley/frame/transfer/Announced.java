package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs that somebody announces, orders or notes: "the M23 announced the release of 40 soldiers", "both armies announced a prisoner exchange", "ordered the release of two policemen",
 * "the Red Cross confirmed the return of 12 bodies".
 */
final class Announced {
    /** How many tokens may stand between the verb and the noun: "ordered the immediate release". */
    private static final int NEAR = 4;

    private Announced() {}

    /** How the verb before a noun puts an exchange, or a hand-over that has a number; null where it is none of these. */
    static @Nullable Stance stance(Scene scene, Mention noun, @Nullable Cue governor, Leg leg) {
        if (!leg.quantity.isUnknown() && isBehind(scene, leg.end)) {
            return Stance.ASSERTED;
        }
        boolean swap = isSwap(scene, noun);
        if (governor == null || leg.quantity.isUnknown() && !swap || !isBefore(scene, governor, noun)) {
            return null;
        }
        String verb = scene.lower(governor.from());
        if (Clause.of(scene, scene.indexOf(governor)).stance() != Stance.ASSERTED) {
            return null;
        }
        boolean noted = !swap && HandOverWord.NOTING.is(verb);
        return HandOverWord.ORDERING.is(verb)
                ? Stance.EXPECTED
                : HandOverWord.ANNOUNCING.is(verb) || noted ? Stance.ASSERTED : null;
    }

    /** Who hands over what it announces or orders; empty where somebody else may. */
    static Optional<Party> giver(Scene scene, Discourse discourse, Mention noun, @Nullable Cue governor, Leg leg) {
        boolean swap = Scene.cue(noun, Sense.SWAP_NOUN) != null; // which goes both ways
        if (swap || governor == null || stance(scene, noun, governor, leg) == null) {
            return Optional.empty();
        }
        String verb = scene.lower(governor.from());
        boolean own = HandOverWord.ANNOUNCING.is(verb) || HandOverWord.ORDERING.is(verb);
        return own
                ? discourse
                        .partyOf(
                                scene, Clause.of(scene, scene.indexOf(governor)).agent())
                        .filter(discourse.sides().parties()::contains)
                        .filter(party -> !leg.owner.equals(Optional.of(party)))
                : Optional.empty();
    }

    /** "The release of 40 prisoners was announced": whether such a verb follows in the passive. */
    private static boolean isBehind(Scene scene, int end) {
        for (int i = 0; i + 1 < scene.mentions().size(); i++) {
            Mention be = scene.mentions().get(i);
            if (be.from() >= end) {
                String verb = scene.lower(scene.mentions().get(i + 1).from());
                return be.from() - end <= 1
                        && Scene.cue(be, Sense.BE) != null
                        && (HandOverWord.ANNOUNCING.is(verb) || HandOverWord.NOTING.is(verb));
            }
        }
        return false;
    }

    /** A noun for an exchange, but not for a deal on one. */
    private static boolean isSwap(Scene scene, Mention noun) {
        int next = scene.indexOf(noun) + 1;
        boolean deal = next < scene.mentions().size()
                && scene.mentions().get(next).from() == noun.to()
                && Scene.cue(scene.mentions().get(next), Sense.DEAL, Sense.FUTURE) != null;
        return !deal && Scene.cue(noun, Sense.SWAP_NOUN) != null;
    }

    /** "Announced the release", but not "announced that the release is a condition" or "announced plans for an exchange". */
    private static boolean isBefore(Scene scene, Cue governor, Mention noun) {
        boolean that = IntStream.range(governor.to(), noun.from())
                .anyMatch(token ->
                        scene.lower(token).equals("that") || scene.lower(token).equals("for"));
        return governor.to() <= noun.from()
                && noun.from() - governor.to() <= NEAR
                && !that
                && Scene.cue(noun, Sense.GIVE_NOUN, Sense.SWAP_NOUN) != null;
    }
}
