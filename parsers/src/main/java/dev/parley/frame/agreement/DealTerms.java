package dev.parley.frame.agreement;

import dev.parley.claim.Stance;
import dev.parley.fact.Quota;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.transfer.Due;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * What a deal lays down on who is to let whom go: "Under the agreement Hamas is to free 50 hostages, and Israel 150 prisoners." These are quotas
 * of what was agreed, or is proposed, and no hand-overs to come; one agreement for each category.
 */
public final class DealTerms {
    private DealTerms() {}

    /** "The accord, brokered by Doha, calls for": whether the noun for a deal is the subject of a verb. */
    public static boolean isOfDeal(Scene scene, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.DEAL) != null) {
                return scene.preposition(mention).isEmpty();
            }
            // "signed by Juba and the rebels": the second belongs to the first.
            boolean joined = scene.lower(mention.from() - 1).equals("and")
                    || scene.isArticle(mention.from() - 1)
                            && scene.lower(mention.from() - 2).equals("and");
            boolean named = mention instanceof PartyMention party
                    && party.isNamed()
                    && !joined
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

    /** The agreements on these hand-overs, which are to come. */
    public static List<Finding> of(Scene scene, Discourse discourse, List<Due> due) {
        List<Agreed> all = new ArrayList<>();
        boolean proposed = scene.has(Sense.DOCUMENT)
                && scene.mentions().stream()
                        .anyMatch(
                                mention -> mention instanceof Cue cue && cue.is(Sense.DOCUMENT) && !cue.is(Sense.DEAL));
        for (Due group : due) {
            add(all, group, discourse, proposed ? Stance.PROPOSED : Stance.ASSERTED);
        }
        return all.stream()
                .map(agreed -> agreed.finding(AgreementFrames.meeting(scene, discourse, agreed)))
                .toList();
    }

    private static void add(List<Agreed> all, Due due, Discourse discourse, Stance stance) {
        Quota quota = due.quota();
        for (Agreed agreed : all) {
            boolean joins = agreed.category.equals(due.category())
                    && agreed.quotas.stream()
                            .noneMatch(other -> other.from().equals(quota.from())
                                    || other.to().equals(quota.to()));
            if (joins) {
                agreed.quotas = List.of(agreed.quotas.get(0), quota);
                agreed.end = Math.max(agreed.end, due.to());
                return;
            }
        }
        Agreed agreed = new Agreed("under-deal");
        agreed.parties.addAll(discourse.sides().parties());
        agreed.category = due.category();
        agreed.criteria.addAll(due.criteria());
        agreed.quotas = List.of(quota);
        agreed.stance = stance;
        agreed.start = due.from();
        agreed.end = due.to();
        all.add(agreed);
    }
}
