package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.talks.Ordinals;
import dev.parley.frame.words.DealWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a sentence puts the hand-over that a noun names: as done in "the exchange was held", as to come in "the exchange will be held". */
final class NominalStance {
    private final Scene scene;
    private final Discourse discourse;
    private final int index;
    private final Leg leg;
    private final Occurrence said;

    /** For the noun at this index; the leg grows over the words that tell the stance. */
    NominalStance(Scene scene, Discourse discourse, int index, Leg leg) {
        this.scene = scene;
        this.discourse = discourse;
        this.index = index;
        this.leg = leg;
        this.said = new Occurrence(scene, index);
    }

    /** How the sentence puts that it happens; null where nothing says that it does or is to. */
    @Nullable
    Stance stance() {
        Cue governor = said.governor();
        if (governor != null && isElsewhere(governor) || Bargain.isAskedFor(scene, index)) {
            return null;
        }
        boolean postponing = governor != null && governor.is(Sense.POSTPONE) && !isAdjective(governor);
        if (governor != null && postponing && isDone(governor) && !isParted(governor)) {
            leg.start = Math.min(leg.start, from(governor));
            leg.from = leg.from.or(() -> holder(governor));
            return Stance.DENIED; // "Kyiv had postponed the exchange planned for Saturday"
        }
        Cue verb = said.verb();
        if (verb != null) {
            leg.start = Math.min(leg.start, verb.from());
            leg.end = Math.max(leg.end, verb.to());
            Clause clause = Clause.of(scene, scene.indexOf(verb));
            boolean toBe = clause.isToBe() || clause.isInfinitive(); // "more exchanges are to follow"
            return said.isNegated(verb) ? Stance.DENIED : toBe ? Stance.EXPECTED : doneOrToCome();
        }
        Cue postponed = said.postponed();
        if (postponed != null) {
            leg.end = Math.max(leg.end, postponed.to());
            leg.date = isTo(leg.date) ? DateSpan.unknown() : leg.date;
            return isOnlyPossible(postponed) ? null : Stance.DENIED;
        }
        if (isThereNone()) {
            return Stance.DENIED;
        }
        return leg.ordinal.isPresent() && isToldBy() ? Stance.ASSERTED : withoutVerb(governor);
    }

    /** "Families are awaiting the release of 40 captives". */
    private boolean isAwaited(Cue governor) {
        return governor.is(Sense.AWAIT) && !leg.quantity.isUnknown();
    }

    /** "A delayed exchange": whether a participle only describes the noun behind it. */
    private boolean isAdjective(Cue participle) {
        int before = participle.from() - 1;
        return scene.isArticle(before)
                || scene.isDeterminer(before)
                || scene.lower(before).equals("-");
    }

    /** "After being postponed, the exchange took place": whether a comma parts a verb from the noun. */
    private boolean isParted(Cue verb) {
        for (int i = verb.to(); i < leg.start; i++) {
            if (scene.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Who does not let those go whose release he puts off. */
    private Optional<Party> holder(Cue verb) {
        return ((Cue) noun()).is(Sense.GIVE_NOUN)
                ? discourse
                        .partyOf(scene, Clause.of(scene, scene.indexOf(verb)).agent())
                        .filter(discourse.sides().parties()::contains)
                : Optional.empty();
    }

    /** "Was not postponed", "may be put off": whether it may take place all the same. */
    private boolean isOnlyPossible(Cue verb) {
        Clause clause = Clause.of(scene, scene.indexOf(verb));
        return clause.stance() == Stance.DENIED
                || clause.left().stream()
                        .anyMatch(mention -> mention instanceof Cue cue
                                && cue.value(Sense.MODAL).equals("possible"));
    }

    /** "Was postponed to June 20": whether a day is the one that it is put off to. */
    private boolean isTo(DateSpan date) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention instanceof Day day
                        && day.span().equals(date)
                        && (scene.lower(day.from() - 1).equals("to")
                                || scene.lower(day.from()).equals("to")));
    }

    /** "There was no exchange", "there will be no exchange". */
    private boolean isThereNone() {
        int no = leg.start - (scene.lower(leg.start).equals("no") ? 0 : 1);
        return scene.lower(no).equals("no")
                && Scene.cue(before(no), Sense.BE) != null
                && before(no).to() == no;
    }

    /** Where a verb begins with who did it: each side says that it was the other. */
    private int from(Cue verb) {
        Mention agent = Clause.of(scene, scene.indexOf(verb)).agent();
        return agent instanceof PartyMention ? Math.min(agent.from(), verb.from()) : verb.from();
    }

    /** How it is put where no verb says that it takes place: "the start of the swap", "the planned exchange of 50 prisoners". */
    private @Nullable Stance withoutVerb(@Nullable Cue governor) {
        if (isStart()) {
            return doneOrToCome();
        }
        boolean meant = governor != null && (governor.sense() == Sense.PLAN || isAwaited(governor));
        if (governor != null && meant && noun().from() - governor.to() <= 3 || said.isFuture() && isReady()) {
            return Stance.EXPECTED;
        }
        if (governor != null && governor.is(Sense.MEDIATE) && !leg.quantity.isUnknown()) {
            return doneOrToCome(); // "the ICRC facilitated the return of 168 hostages"
        }
        Stance announced = Announced.stance(scene, noun(), governor, leg);
        if (announced != null) {
            boolean past = leg.date.isUnknown() || discourse.isPast(leg.date);
            return past ? announced : Stance.EXPECTED;
        }
        boolean next = !leg.date.isUnknown() || isNext();
        Cue planned = next ? said.planned() : null;
        if (planned != null) {
            // "another exchange is planned for next week"; what had been due has not happened.
            boolean missed = scene.lower(planned.from()).equals("had") && discourse.isPast(leg.date);
            return missed ? Stance.DENIED : Stance.EXPECTED;
        }
        boolean directed = !leg.quantity.isUnknown() && (leg.to.isPresent() || leg.from.isPresent());
        return directed || isDated() ? doneOrToCome() : null;
    }

    /** "More exchanges", "a second exchange": whether it is one that is still to come, if anything is said of it. */
    private boolean isNext() {
        return leg.ordinal.isPresent()
                || Ordinals.of(scene, (Cue) noun()).isPresent()
                || DealWord.FURTHER.is(scene.lower(noun().from() - 1))
                || scene.lower(noun().from() - 1).equals("next");
    }

    private Stance doneOrToCome() {
        return said.isFuture() ? Stance.EXPECTED : Stance.ASSERTED;
    }

    /** "The start of the swap": whether the noun, or what belongs to it, stands behind a word for a start. */
    private boolean isStart() {
        return Scene.cue(index > 0 ? scene.mentions().get(index - 1) : noun(), Sense.START_NOUN) != null
                || leg.start > 1 && Scene.cue(before(leg.start), Sense.START_NOUN) != null;
    }

    /** "The exchange of 50 prisoners with Ukraine on Friday": whether a number has a day of its own, which is not to come. */
    private boolean isDated() {
        int end = leg.end;
        for (Mention mention : scene.mentions()) {
            boolean next = mention.from() >= end && mention.from() - end <= 1;
            if (next && mention instanceof Day day && !leg.quantity.isUnknown()) {
                return !day.resolved() || scene.isWhen(day) && discourse.isPast(day);
            }
            end = next && mention instanceof PartyMention ? mention.to() : end;
        }
        return false;
    }

    /** "It was the 49th exchange", "the swap was the 49th", "the second exchange, on Saturday": a number that only a past exchange has. */
    private boolean isToldBy() {
        Mention before = index > 0 ? scene.mentions().get(index - 1) : null;
        boolean is = before != null && Scene.cue(before, Sense.BE) != null && noun().from() - before.to() <= 4;
        boolean dated = index + 1 < scene.mentions().size()
                && scene.mentions().get(index + 1) instanceof Day day
                && scene.isWhen(day)
                && discourse.isPast(day)
                && day.from() - noun().to() <= 1;
        boolean are = index + 1 < scene.mentions().size()
                && scene.mentions().get(index + 1).from() == noun().to()
                && Scene.cue(scene.mentions().get(index + 1), Sense.BE) != null;
        return is || are || dated;
    }

    /** "Kyiv postponed the exchange": whether a verb tells what was done, not what is to be. */
    private boolean isDone(Cue verb) {
        Clause clause = Clause.of(scene, scene.indexOf(verb));
        return clause.stance() == Stance.ASSERTED && verb.form() != Form.ING;
    }

    /** The last mention before a token. */
    private Mention before(int token) {
        Mention last = scene.mentions().get(0);
        for (Mention mention : scene.mentions()) {
            last = mention.to() <= token ? mention : last;
        }
        return last;
    }

    /** Verbs whose object is no hand-over yet, or none of theirs to tell. */
    private static boolean isElsewhere(Cue governor) {
        if (governor.is(Sense.DEMAND)) {
            return true; // "insists on the release", which may be said, too
        }
        return switch (governor.sense()) {
            case AGREE, PROPOSE, DEMAND, REJECT, DENY, DOUBT, DISCUSS -> true;
            case STRIKE -> !governor.is(Sense.MEDIATE); // "the Emirates brokered the exchange of 300"
            default -> false;
        };
    }

    /** Whether what says that it is to come stands before the noun: "getting ready for the release". */
    private boolean isReady() {
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.FUTURE) != null
                        && ((Cue) m).value().isEmpty()
                        && m.to() <= leg.start
                        && leg.start - m.to() <= 1);
    }

    private Mention noun() {
        return scene.mentions().get(index);
    }
}
