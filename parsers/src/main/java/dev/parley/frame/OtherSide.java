package dev.parley.frame;

import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Sides;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Completes the legs of an exchange by each other.
 *
 * <p>Where a sentence tells two hand-overs by the two sides, each is to the other side; where it calls a hand-over part of an exchange
 * ("during the next swap", "in return"), the end that it leaves open is the other side. A hand-over told alone keeps its open end.
 */
final class OtherSide {
    private OtherSide() {}

    static void complete(Scene scene, Discourse discourse, List<Leg> legs) {
        Sides sides = discourse.sides();
        inReturn(scene, discourse, legs);
        boolean exchange = scene.has(Sense.SWAP_NOUN, Sense.IN_RETURN) || isMutual(legs);
        for (Leg leg : legs) {
            Optional<Party> from = leg.from;
            if (exchange && leg.to.isEmpty()) {
                leg.to = sides.other(from);
            } else if (exchange && leg.from.isEmpty()) {
                leg.from = sides.other(leg.to);
            }
        }
    }

    /** Whether two legs start, or end, on different sides: "A returned 27, while B handed over 12", "A gave 27 and received 12". */
    private static boolean isMutual(List<Leg> legs) {
        for (int i = 0; i < legs.size(); i++) {
            for (int j = i + 1; j < legs.size(); j++) {
                Leg one = legs.get(i);
                Leg other = legs.get(j);
                boolean givers = one.from.isPresent() && other.from.isPresent() && !one.from.equals(other.from);
                boolean receivers = one.to.isPresent() && other.to.isPresent() && !one.to.equals(other.to);
                boolean gaveAndReceived = one.from.isPresent() && one.from.equals(other.to)
                        || one.to.isPresent() && one.to.equals(other.from);
                if (givers || receivers || gaveAndReceived) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "X released 90 prisoners in exchange for three hostages": the theme behind goes the other way. */
    private static void inReturn(Scene scene, Discourse discourse, List<Leg> legs) {
        for (int i = 0; i + 1 < scene.mentions().size() && !legs.isEmpty(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.IN_RETURN) != null && scene.mentions().get(i + 1) instanceof Theme theme) {
                Leg there = lastBefore(legs, mention.from());
                boolean isOwnLeg = legs.stream()
                        .anyMatch(leg -> leg.start <= theme.from() && theme.to() <= leg.end && leg != there);
                if (there != null && !theme.quantity().equals(Quantity.unknown()) && !isOwnLeg) {
                    there.to = there.to.or(() -> discourse.sides().other(there.from));
                    Leg back = there.back(theme.quantity());
                    back.category = discourse.category(theme).or(() -> there.category);
                    back.start = mention.from();
                    back.end = theme.to();
                    back.rule = "in-return";
                    legs.add(back);
                    return;
                }
            }
        }
    }

    private static @Nullable Leg lastBefore(List<Leg> legs, int token) {
        Leg last = null;
        for (Leg leg : legs) {
            last = leg.start < token ? leg : last;
        }
        return last;
    }
}
