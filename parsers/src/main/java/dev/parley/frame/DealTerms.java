package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.Quota;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * What a deal lays down on who is to let whom go: "Under the agreement Hamas is to free 50 hostages, and Israel 150 prisoners." These are quotas
 * of what was agreed, or is proposed, and no hand-overs to come; one agreement for each category.
 */
final class DealTerms {
    private static final int ADJECTIVES = 3;

    private DealTerms() {}

    /** Whether a sentence tells what stands in a deal, or the one before it named a deal that "under it" means. */
    static boolean isUnderDeal(Scene scene, Discourse discourse) {
        for (Mention mention : scene.mentions()) {
            boolean deal = Scene.cue(mention, Sense.DEAL, Sense.DOCUMENT) != null;
            boolean it = mention instanceof PartyMention party
                    && party.which() == Which.PRONOUN
                    && party.from() <= 1
                    && discourse.hasDealBefore();
            if ((deal || it) && isUnder(scene, mention)) {
                return true;
            }
        }
        return discourse.hasDealBefore()
                && scene.lower(0).equals("in")
                && scene.lower(1).equals("that");
    }

    /** "The accord, brokered by Doha, calls for": whether the noun for a deal is the subject of a verb. */
    static boolean isOfDeal(Scene scene, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.DEAL) != null) {
                return scene.preposition(mention).isEmpty();
            }
            boolean named = mention instanceof PartyMention party
                    && party.isNamed()
                    && scene.preposition(party).isEmpty();
            boolean finite = mention instanceof Cue cue
                    && cue.isVerb()
                    && cue.form() != Form.PARTICIPLE
                    && cue.form() != Form.PAST_OR_PARTICIPLE;
            if (named || finite || Scene.cue(mention, Sense.SAY, Sense.BARRIER) != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnder(Scene scene, Mention deal) {
        for (int i = deal.from() - 1; i >= Math.max(0, deal.from() - 1 - ADJECTIVES); i--) {
            if (scene.lower(i).equals("under") || scene.lower(i).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** Takes the hand-overs that are to come out of the legs, and gives them as agreements. */
    static List<Finding> of(Scene scene, Discourse discourse, List<Leg> legs) {
        List<Agreed> all = new ArrayList<>();
        boolean proposed = scene.has(Sense.DOCUMENT)
                && scene.mentions().stream()
                        .anyMatch(
                                mention -> mention instanceof Cue cue && cue.is(Sense.DOCUMENT) && !cue.is(Sense.DEAL));
        for (Leg leg : List.copyOf(legs)) {
            boolean due = leg.stance == Stance.EXPECTED || leg.stance == Stance.DEMANDED;
            if (due && !leg.quantity.isUnknown() && (leg.from.isPresent() || leg.to.isPresent())) {
                legs.remove(leg);
                add(all, leg, discourse, proposed ? Stance.PROPOSED : Stance.ASSERTED);
            }
        }
        return all.stream()
                .map(agreed -> agreed.finding(AgreementFrames.meeting(scene, discourse, agreed)))
                .toList();
    }

    private static void add(List<Agreed> all, Leg leg, Discourse discourse, Stance stance) {
        Quota quota = new Quota(leg.from, leg.to, leg.quantity);
        for (Agreed agreed : all) {
            boolean joins = agreed.category.equals(leg.category)
                    && agreed.quotas.stream()
                            .noneMatch(other -> other.from().equals(quota.from())
                                    || other.to().equals(quota.to()));
            if (joins) {
                agreed.quotas = List.of(agreed.quotas.get(0), quota);
                agreed.end = Math.max(agreed.end, leg.end);
                return;
            }
        }
        Agreed agreed = new Agreed("under-deal");
        agreed.parties.addAll(discourse.sides().parties());
        agreed.category = leg.category;
        agreed.criteria.addAll(leg.criteria);
        agreed.quotas = List.of(quota);
        agreed.stance = stance;
        agreed.start = leg.start;
        agreed.end = leg.end;
        all.add(agreed);
    }
}
