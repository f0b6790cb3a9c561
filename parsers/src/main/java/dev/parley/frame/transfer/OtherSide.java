package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.discourse.Captives;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/**
 * Completes the legs of an exchange by what they leave unsaid.
 *
 * <p>Where a sentence tells two hand-overs by the two sides, each is to the other side; where it calls a hand-over part of an exchange
 * ("during the next swap", "in return"), the end that it leaves open is the other side. The living go home: prisoners whose party is told
 * are let go to it, by the other side. The dead may go anywhere, so that a hand-over of remains told alone keeps its open end.
 */
final class OtherSide {
    private OtherSide() {}

    static void complete(Scene scene, Discourse discourse, List<Leg> legs) {
        Sides sides = discourse.sides();
        InReturn.complete(scene, discourse, legs);
        backAgain(scene, discourse, legs);
        for (Leg leg : legs) {
            sendHome(leg, sides);
            boolean open = leg.from.isEmpty()
                    && leg.to.isEmpty()
                    && leg.owner.isEmpty()
                    && (leg.rule.equals("go-home")
                            || leg.rule.equals("part")
                            || leg.home && leg.stance == Stance.ASSERTED && discourse.isBetweenArmies());
            if (open) {
                // "230 people came home", say those whose home it is.
                leg.to = discourse.partyOfSpeaker(scene, leg.start).filter(sides.parties()::contains);
            }
        }
        legs.forEach(leg -> nameHostages(leg, discourse));
        boolean exchange = scene.has(Sense.SWAP_NOUN, Sense.IN_RETURN) || isMutual(legs);
        legs.forEach(leg -> jailedByState(leg, discourse));
        for (Leg leg : legs) {
            boolean living = !leg.category.equals(Optional.of(Category.REMAINS));
            boolean captives = living && leg.home && discourse.isAboutExchanges();
            if (leg.divided || isOfThird(leg, sides)) {
                continue;
            }
            if (leg.to.isEmpty() && (exchange || captives && discourse.isBetweenArmies())) {
                leg.to = sides.other(leg.from);
            } else if (leg.from.isEmpty() && (exchange || captives)) {
                leg.from = sides.other(leg.to);
            }
        }
    }

    /** "Ten Thai hostages": whether those moved are of a state that is none of the sides, to which they need not go. */
    private static boolean isOfThird(Leg leg, Sides sides) {
        return leg.owner.isPresent()
                && leg.owner.get().isState()
                && !sides.parties().contains(leg.owner.get())
                && leg.to.isEmpty();
    }

    /** Detainees, where the article has hostages, are let go by the state, and go to those whose people they are. */
    private static void jailedByState(Leg leg, Discourse discourse) {
        Sides sides = discourse.sides();
        boolean detainees = leg.category.equals(Optional.of(Category.DETAINEES)) && discourse.hasHostages();
        boolean both = leg.rule.equals("nominal") && leg.quantity.isUnknown() && leg.from.isEmpty();
        if (!detainees || both || sides.group().isEmpty()) {
            return;
        }
        if (leg.from.equals(sides.group()) || leg.from.isEmpty() && leg.to.isEmpty()) {
            leg.from = sides.state();
            leg.to = Optional.empty();
        }
        boolean open = leg.to.isEmpty() || leg.to.equals(sides.group());
        if (leg.from.equals(sides.state()) && open) {
            leg.to = leg.owner.or(discourse.themes()::jailed).or(() -> leg.to);
        }
    }

    /** People whom an armed group lets go, or whose state does not hold them, are hostages where the article has any. */
    private static void nameHostages(Leg leg, Discourse discourse) {
        boolean group =
                leg.from.isPresent() && leg.from.equals(discourse.sides().group());
        boolean detainees = leg.category.equals(Optional.of(Category.DETAINEES));
        boolean seized = leg.from.isEmpty() && isOfAState(leg, discourse.sides());
        if ((group || seized) && discourse.hasHostages() && detainees) {
            leg.category = Optional.of(Category.HOSTAGES);
        }
    }

    /** "16 Israelis and five Thais": citizens of a state, whom an armed group holds, and not those whom the state does. */
    private static boolean isOfAState(Leg leg, Sides sides) {
        return sides.group().isPresent()
                && leg.owner
                        .filter(owner -> owner.isState() && !Captives.isStateless(owner))
                        .isPresent();
    }

    /** Lets the living of a side, or the people that an armed group fights for, go to where they belong. */
    static void sendHome(Leg leg, Sides sides) {
        boolean living = !leg.category.equals(Optional.of(Category.REMAINS));
        if (!living || leg.owner.isEmpty() || leg.to.isPresent() || leg.from.equals(leg.owner)) {
            return;
        }
        boolean side = sides.parties().contains(leg.owner.get());
        if (!leg.home && !side) {
            return;
        }
        leg.home = true;
        // "Ten Armenians jailed in Baku came home"
        boolean homeFromState = leg.rule.equals("go-home")
                && leg.owner.get().isState()
                && leg.from.filter(Party::isState).isPresent();
        boolean heldByState = homeFromState || leg.from.isPresent() && leg.from.equals(sides.state());
        if (side || heldByState) {
            leg.to = leg.owner;
        }
    }

    /** Whether two legs start, or end, on different sides: "A returned 27, while B handed over 12", "A gave 27 and received 12". */
    private static boolean isMutual(List<Leg> legs) {
        for (int i = 0; i < legs.size(); i++) {
            for (int j = i + 1; j < legs.size(); j++) {
                Leg one = legs.get(i);
                Leg other = legs.get(j);
                boolean givers = differ(one.from, other.from);
                boolean receivers = differ(one.to, other.to);
                boolean gaveAndReceived = one.from.isPresent() && one.from.equals(other.to)
                        || one.to.isPresent() && one.to.equals(other.from);
                if ((givers || receivers || gaveAndReceived) && !other.listed) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differ(Optional<Party> one, Optional<Party> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** "In return, 157 prisoners were transferred": the way back of the hand-over told before. */
    private static void backAgain(Scene scene, Discourse discourse, List<Leg> legs) {
        if (!scene.has(Sense.IN_RETURN)) {
            return;
        }
        Leg before = HandOvers.of(discourse).justBefore(scene.index());
        for (Leg leg : legs) {
            boolean owned =
                    leg.owner.filter(discourse.sides().parties()::contains).isPresent()
                            && !leg.category.equals(Optional.of(Category.REMAINS));
            boolean open = leg.from.isEmpty() && leg.to.isEmpty() && !owned;
            Leg there = before;
            if (open && there != null) {
                leg.from = there.to.or(() -> discourse.sides().other(there.from));
                leg.to = there.from.or(() -> discourse.sides().other(there.to));
            } else if (!open) {
                before = leg;
            }
        }
    }
}
