package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Headline;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.UnderDeal;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hand-overs of a sentence that are worth telling, in the order in which they were told. */
final class KeptLegs {
    private final Scene scene;
    private final Discourse discourse;
    private final List<Leg> legs = new ArrayList<>();

    KeptLegs(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    List<Leg> all() {
        return legs;
    }

    /** The leg told last; null before the first. */
    @Nullable
    Leg last() {
        return legs.isEmpty() ? null : legs.get(legs.size() - 1);
    }

    /** Keeps a leg that tells anything, unless it is only wished for. */
    void keep(Leg leg) {
        boolean none = leg.quantity.equals(Quantity.exactly(0)); // "not one of the captives has come home"
        leg.stance = none && leg.stance == Stance.ASSERTED ? Stance.DENIED : leg.stance;
        if (leg.category.isPresent() && isTold(leg) && !isWish(leg) && !isVague(leg)) {
            legs.add(leg);
        }
    }

    /** Whether it tells more than that something happened, or is an exchange of which a headline, or the line above a dated story, tells no more. */
    private boolean isTold(Leg leg) {
        boolean both = leg.rule.equals(SwapVerbs.OF_BOTH);
        boolean title = both && !discourse.days().leadDay().isUnknown();
        return leg.isConcrete()
                || !leg.date.isUnknown()
                || leg.rule.equals(SwapVerbs.TO_COME)
                || isMoreToCome(leg)
                || title
                || leg.isExchange() && Headline.is(scene);
    }

    private boolean isWish(Leg leg) {
        return leg.stance == Stance.PROPOSED
                || leg.stance == Stance.REJECTED
                || leg.stance == Stance.DEMANDED && !UnderDeal.is(scene, discourse);
    }

    /** Whether it is to come, but nobody says how many, when, or from whom and to whom. */
    private boolean isVague(Leg leg) {
        boolean open = leg.stance == Stance.EXPECTED
                && !isMoreToCome(leg)
                && leg.quantity.isUnknown()
                && leg.date.isUnknown()
                && !leg.rule.equals(SwapVerbs.TO_COME);
        return open && (leg.home ? leg.from.isEmpty() && leg.to.isEmpty() : leg.from.isEmpty() || leg.to.isEmpty());
    }

    /** "More prisoners will be released": whether some are to be let go as others were before. */
    private boolean isMoreToCome(Leg leg) {
        return leg.stance == Stance.EXPECTED
                && leg.home
                && HandOverWord.FURTHER.is(scene.lower(leg.start - 1))
                && !scene.isArticle(leg.start - 1);
    }
}
