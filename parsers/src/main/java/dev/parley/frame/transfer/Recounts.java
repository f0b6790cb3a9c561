package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Counts;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DayWord;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Other numbers for a hand-over told before: "Moscow put the figure at 1,248". All that they leave unsaid is that of the hand-over told last;
 * {@link Sums} has what several come to.
 */
final class Recounts {
    /** How many tokens before a verb "since" may stand. */
    private static final int SINCE = 4;

    private final Scene scene;
    private final Discourse discourse;
    private final List<Leg> told;
    private final List<Leg> legs = new ArrayList<>();

    private Recounts(Scene scene, Discourse discourse, List<Leg> told) {
        this.scene = scene;
        this.discourse = discourse;
        this.told = told;
    }

    /** The recounts of a sentence in which these legs are told. */
    static List<Leg> of(Scene scene, Discourse discourse, List<Leg> told) {
        if (!scene.has(Sense.COUNT) && !scene.has(Sense.RAISE)) {
            return List.of();
        }
        Recounts recounts = new Recounts(scene, discourse, told);
        Sums sums = new Sums(recounts, scene, discourse, told, recounts.legs);
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.COUNT) != null && ((Cue) mention).isVerb()) {
                recounts.count(i, (Cue) mention);
            } else if (Scene.cue(mention, Sense.RAISE) != null && sums.isOfNumber(mention)) {
                sums.raise(i, (Cue) mention);
            }
        }
        sums.standing();
        return recounts.legs;
    }

    /** The hand-over told last, in this sentence or before it. */
    Optional<Leg> model() {
        return told.isEmpty() ? HandOvers.of(discourse).last() : Optional.of(told.get(told.size() - 1));
    }

    /** The hand-over told last before a token: in this sentence, or else before it. */
    private Optional<Leg> model(int token) {
        Leg here = null;
        for (Leg leg : told) {
            here = leg.start < token ? leg : here;
        }
        return here == null ? HandOvers.of(discourse).last() : Optional.of(here);
    }

    /** Whether a hand-over of this sentence has the number already. */
    private boolean isTold(Mention number) {
        return told.stream().anyMatch(leg -> leg.start <= number.from() && number.from() < leg.end);
    }

    private void count(int index, Cue verb) {
        Optional<Leg> model = model(verb.from()).filter(leg -> isMeant(verb, leg));
        Mention number = number(index, "at", verb);
        boolean ofThem = number != null
                && scene.mentions().stream()
                        .anyMatch(m -> m.from() == number.to() && Scene.cue(m, Sense.SUBSET) != null);
        if (model.isEmpty() || number == null || ofThem || isOfThoseLeft(verb, number) || isTold(number)) {
            return;
        }
        Leg leg = like(model.get(), number);
        leg.start = Clause.of(scene, index).from();
        leg.rule = "recount";
        if (isSum(verb, number)) {
            leg.tally = Tally.CUMULATIVE;
            leg.date = DateSpan.unknown();
            leg.ordinal = OptionalInt.empty();
        }
        // "put the number of those who came home at 452": the verb between only says of whom the number is
        told.removeIf(other -> other.quantity.isUnknown() && other.verb >= verb.to() && other.end <= number.from());
        if (isByThird(index)) {
            // "The Emirates put the total at 292 captives": those of both sides.
            leg.from = Optional.empty();
            leg.to = Optional.empty();
        }
        direct(leg, discourse, owner(index));
        legs.add(leg);
    }

    /** "Put the number of those freed since the war began at 452": whether what is counted is all that there was since a day. */
    private boolean isSum(Cue verb, Mention number) {
        boolean sum = scene.has(Sense.CUMULATIVE);
        for (int i = verb.to(); i < number.from(); i++) {
            sum |= DayWord.SINCE.is(scene.lower(i));
        }
        return sum;
    }

    /** "Put the number still to be returned at 19,500": whether those are counted who have not been handed over. */
    private boolean isOfThoseLeft(Cue verb, Mention number) {
        for (int i = verb.to(); i < number.from(); i++) {
            if (HandOverWord.LEFT.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody counts who is none of the sides. */
    private boolean isByThird(int index) {
        Optional<Party> who = discourse.partyOf(scene, Clause.of(scene, index).agent());
        return who.isPresent()
                && discourse.sides().areKnown()
                && !discourse.sides().parties().contains(who.get());
    }

    /** Those who came home are a side's own. */
    static void direct(Leg leg, Discourse discourse, Optional<Party> owner) {
        if (owner.isPresent() && !owner.equals(leg.to)) {
            leg.to = owner;
            leg.from = discourse.sides().other(owner);
        }
    }

    /** Whether a verb means the hand-over told last: "spoke of 178" does only where that was told just before. */
    private boolean isMeant(Cue verb, Leg leg) {
        boolean figure = scene.lower(verb.from()).startsWith("put");
        return figure
                || leg.stance == Stance.ASSERTED
                        && (!told.isEmpty() || HandOvers.of(discourse).isToldJustBefore(leg, scene.index()));
    }

    /** Whose returned people are counted: "the number of its own returned servicemen". */
    Optional<Party> owner(int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Theme theme
                    && discourse.owner(scene, theme).isPresent()) {
                return discourse.owner(scene, theme).filter(discourse.sides().parties()::contains);
            }
            if (Scene.cue(scene.mentions().get(i), Sense.HOME) != null) {
                // "Kyiv put the number of those who came back at 277": came back to it.
                return discourse
                        .partyOf(scene, Clause.of(scene, index).agent())
                        .filter(discourse.sides().parties()::contains);
            }
        }
        return Optional.empty();
    }

    Leg like(Leg model, Mention number) {
        Leg leg = model.copy();
        leg.stance = leg.stance == Stance.DENIED
                ? Stance.ASSERTED
                : leg.stance; // whoever counts some says that there were some
        leg.quantity = Counts.number(number);
        leg.category =
                number instanceof Theme theme ? discourse.category(theme).or(() -> model.category) : model.category;
        leg.end = number.to();
        return leg;
    }

    /** "Since the war began": whether a verb only tells since when somebody counts. */
    private boolean isSince(Cue verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - SINCE); i--) {
            if (DayWord.SINCE.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The number behind the verb: the one behind this preposition, or else the first. */
    @Nullable
    Mention number(int index, String preposition, Cue verb) {
        Mention first = null;
        boolean said = false;
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            said |= Scene.cue(mention, Sense.SAY) != null; // "the number that it says it has freed to 40"
            if (mention instanceof Cue cue
                    && cue.isVerb()
                    && !cue.is(Sense.SAY)
                    && !isSince(cue)
                    && !cue.is(Sense.FREE)
                    && !cue.is(Sense.GIVE)
                    && !cue.is(Sense.REPATRIATE)
                    && !cue.is(Sense.MEDIATE)
                    && !cue.is(Sense.HOME)) {
                break;
            }
            if (!Counts.number(mention).isUnknown()) {
                boolean behind = scene.preposition(mention).equals(preposition)
                        || scene.lower(verb.to() - 1).equals(preposition);
                if (behind) {
                    return mention;
                }
                first = first == null && !said ? mention : first;
            }
        }
        return first;
    }
}
