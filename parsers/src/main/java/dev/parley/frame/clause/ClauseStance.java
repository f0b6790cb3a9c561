package dev.parley.frame.clause;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** How a clause's own words put what it tells: as done, to come, asked for or denied. */
record ClauseStance(Clause clause) {
    private static final Senses LATER = Senses.of(Sense.MODAL, Sense.FUTURE);

    /** Words that tell what follows as done: "managed to return". */
    private static final ImmutableSet<String> DONE = ImmutableSet.of("managed", "able", "helped");

    Stance stance() {
        Negation negation = new Negation(clause);
        if (negation.isNegated()) {
            return Stance.DENIED;
        }
        if (UntrueReport.isOf(clause)) {
            return Stance.DENIED;
        }
        if (negation.isDoubted()) {
            return Stance.DOUBTED;
        }
        if (isOrdered()) {
            return Stance.DEMANDED;
        }
        if (clause.isInfinitive() && before(1).equals("to") && DONE.contains(before(2))) {
            return Stance.ASSERTED;
        }
        if (Readiness.isOf(clause)) {
            return Stance.PROPOSED;
        }
        Cue governor = clause.governor();
        if (governor != null && isJoined(governor)) {
            return Clause.of(clause.scene(), clause.scene().indexOf(governor)).stance();
        }
        if (isScheduled()) {
            return Stance.EXPECTED;
        }
        if (isOfDemand()) {
            return Stance.DEMANDED;
        }
        if (governor != null && isWanted(governor)) {
            return Stance.DEMANDED;
        }
        if (governor != null
                && (clause.isInfinitive() || isSubjunctive(governor) || clause.isToBe() || isGerund(governor))) {
            return governed(governor);
        }
        if (isDue()) {
            return Stance.DEMANDED;
        }
        if (governor != null && isOfWhatIsToCome(governor)) {
            return Stance.EXPECTED;
        }
        boolean later = clause.isToBe() || clause.isInfinitive() || isToCome() || isLaidDown();
        return later ? Stance.EXPECTED : Stance.ASSERTED;
    }

    boolean isToCome() {
        return has(LATER);
    }

    /** "40 soldiers held in Goma are to go home": what is to be, whatever another verb says of those who do it. */
    private boolean isScheduled() {
        int be = clause.verb().from() - (before(1).equals("be") ? 3 : 2);
        return (clause.isInfinitive() || clause.isToBe())
                && clause.scene().lower(be + 1).equals("to")
                && HandOverWord.DUE.is(clause.scene().lower(be));
    }

    /** "the accord stipulates that 40 captives be freed": what is to be by a verb that we know nothing of. */
    private boolean isLaidDown() {
        return clause.verb().form() != Form.ING && before(1).equals("be");
    }

    /** "demanded that Russia return 339 children", "that they be returned": governs like an infinitive does. */
    private boolean isSubjunctive(Cue governor) {
        boolean plain = clause.verb().form() == Form.BASE || before(1).equals("be");
        return isWish(governor) && plain;
    }

    /** "a demand that they be freed": what a noun for an offer or demand has for its content. */
    private boolean isOfDemand() {
        if (!clause.scene().has(Sense.OFFER)
                || clause.verb().form() != Form.BASE && !before(1).equals("be")) {
            return false;
        }
        for (Mention mention : clause.left()) {
            if (Scene.cue(mention, Sense.OFFER) != null && isThatBehind(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "a demand that", "a demand by Kyiv that". */
    private boolean isThatBehind(Mention noun) {
        for (int i = noun.to(); i < clause.verb().from(); i++) {
            if (clause.scene().lower(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** "wants the army to free them", "wants them freed", "insisted that they be freed": what is wanted of somebody else. */
    private boolean isWanted(Cue governor) {
        if (!governor.is(Sense.WANT)) {
            return false;
        }
        boolean plain = clause.verb().form() == Form.BASE || before(1).equals("be");
        boolean others = clause.isInfinitive() && clause.left().stream().anyMatch(Clause::isActor);
        boolean done = clause.isPassive() && clause.isReduced() && clause.subject() instanceof Theme;
        return others || done || plain && !clause.isInfinitive() && !clause.isToBe();
    }

    /** "demanded that they disarm, leave and free all hostages", "to disarm and to free them": whether a plain verb only goes on with those before it. */
    private boolean isJoined(Cue governor) {
        int before = clause.verb().from() - (before(1).equals("to") ? 2 : 1);
        String word = clause.scene().lower(before);
        return clause.verb().form() == Form.BASE
                && governor.form() == Form.BASE
                && (word.equals("and") || word.equals(",") || word.equals("or"));
    }

    /** "suggested swapping 300 for ten", "ruled out freeing them": what is only wished for, or is not done. */
    private boolean isGerund(Cue governor) {
        boolean refused = isRefusal(governor) || governor.is(Sense.POSTPONE);
        return clause.verb().form() == Form.ING
                && (isWish(governor) || refused)
                && governor.to() == clause.verb().from();
    }

    /** "The swap is expected to involve Baku releasing 32 soldiers": what an exchange to come is of. */
    private boolean isOfWhatIsToCome(Cue governor) {
        return clause.verb().form() == Form.ING
                && (governor.is(Sense.INVOLVE) || governor.is(Sense.LEAD))
                && Clause.of(clause.scene(), clause.scene().indexOf(governor)).stance() == Stance.EXPECTED;
    }

    private static boolean isRefusal(Cue governor) {
        return governor.is(Sense.REJECT) || governor.is(Sense.REFRAIN) || governor.is(Sense.FORBID);
    }

    /** "rejected a proposal to free them": whether it is the content of what a noun names, which the verb before is about. */
    private boolean isOfNoun() {
        return clause.left().stream()
                .anyMatch(
                        mention -> Scene.cue(mention, Sense.OFFER, Sense.DEMANDS, Sense.DOCUMENT, Sense.DEAL) != null);
    }

    /** "have to come home": what is due right before the verb. */
    private boolean isOrdered() {
        return clause.index() > clause.first()
                && isDemand(clause.scene().mentions().get(clause.index() - 1))
                && clause.scene().mentions().get(clause.index() - 1).to()
                        == clause.verb().from();
    }

    /** "must be returned". */
    private boolean isDue() {
        if (!clause.scene().has(Sense.MODAL)) {
            return false;
        }
        for (Mention mention : clause.left()) {
            if (isDemand(mention) && clause.isNear(mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDemand(Mention mention) {
        return mention instanceof Cue cue && cue.value(Sense.MODAL).equals("demand");
    }

    private boolean has(Senses senses) {
        if (!clause.scene().has(senses)) {
            return false;
        }
        for (Mention mention : clause.left()) {
            if (mention instanceof Cue cue && cue.isAny(senses) && clause.isNear(mention)) {
                return true;
            }
        }
        return false;
    }

    private String before(int tokens) {
        return clause.scene().lower(clause.verb().from() - tokens);
    }

    private static boolean isWish(Cue governor) {
        return governor.sense() == Sense.DEMAND || governor.sense() == Sense.PROPOSE;
    }

    private Stance governed(Cue governor) {
        return switch (governor.sense()) {
            case PROPOSE, DISCUSS -> Stance.PROPOSED;
            case DEMAND -> Stance.DEMANDED;
            case REJECT -> isOfNoun() ? Stance.REJECTED : Stance.DENIED;
            case DENY, REFRAIN, FORBID, POSTPONE -> Stance.DENIED;
            case OCCUR -> Stance.ASSERTED;
            // "has not decided to free them"
            default ->
                new Negation(Clause.of(clause.scene(), clause.scene().indexOf(governor))).isNegated()
                        ? Stance.DENIED
                        : Stance.EXPECTED;
        };
    }
}
