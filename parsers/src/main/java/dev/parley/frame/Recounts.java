package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
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
 * Other numbers for a hand-over told before: "Moscow put the figure at 1,248", "bringing the total to 58". All that they leave unsaid is that of
 * the hand-over told last.
 */
final class Recounts {
    private static final Sense[] MOVED = {
        Sense.GIVE, Sense.REPATRIATE, Sense.RECEIVE, Sense.SWAP, Sense.SWAP_NOUN, Sense.HOME
    };

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
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.COUNT) != null && ((Cue) mention).isVerb()) {
                recounts.count(i, (Cue) mention);
            } else if (Scene.cue(mention, Sense.RAISE) != null && recounts.isOfNumber(mention)) {
                recounts.raise(i, (Cue) mention);
            }
        }
        recounts.standing();
        return recounts.legs;
    }

    /** "The number of people exchanged now stands at 4,641": a sum that a noun and the words of sums tell. */
    private void standing() {
        boolean counts = legs.isEmpty() && told.isEmpty() && scene.has(Sense.NUMBER_NOUN);
        for (int i = 0; i + 1 < scene.mentions().size() && counts; i++) {
            Mention next = scene.mentions().get(i + 1);
            boolean adds = Scene.cue(scene.mentions().get(i), Sense.CUMULATIVE) != null
                    && next.from() == scene.mentions().get(i).to();
            Leg counted = adds ? counted(i) : null;
            Optional<Leg> last = counted != null ? Optional.of(counted) : adds ? model() : Optional.empty();
            if (last.isPresent() && !quantity(next).isUnknown()) {
                stand(last.get(), next);
                return;
            }
        }
    }

    private void stand(Leg last, Mention number) {
        Leg leg = like(last, number);
        boolean both = scene.has(Sense.SWAP, Sense.SWAP_NOUN);
        leg.from = both ? Optional.empty() : leg.from;
        leg.to = both ? Optional.empty() : leg.to;
        leg.category =
                leg.category.filter(category -> category != Category.CIVILIANS).or(discourse::captives);
        leg.tally = Tally.CUMULATIVE;
        leg.date = DateSpan.unknown();
        leg.ordinal = OptionalInt.empty();
        leg.start = scene.mentions().get(0).from();
        leg.rule = "standing";
        legs.add(leg);
    }

    private Optional<Leg> model() {
        return told.isEmpty() ? discourse.handOvers().last() : Optional.of(told.get(told.size() - 1));
    }

    private boolean isOfNumber(Mention verb) {
        return scene.has(Sense.NUMBER_NOUN, Sense.CUMULATIVE) || verb.to() - verb.from() > 2; // "bringing the total"
    }

    private void count(int index, Cue verb) {
        Optional<Leg> model = model().filter(leg -> isMeant(verb, leg));
        Mention number = number(index, "at", verb);
        boolean ofThem = number != null
                && scene.mentions().stream()
                        .anyMatch(m -> m.from() == number.to() && Scene.cue(m, Sense.SUBSET) != null);
        if (model.isEmpty()
                || number == null
                || ofThem
                || isOfThoseLeft(verb, number)
                || told.stream().anyMatch(leg -> leg.end > number.from())) {
            return;
        }
        Leg leg = like(model.get(), number);
        leg.start = Clause.of(scene, index).from();
        leg.rule = "recount";
        if (isByThird(index)) {
            // "The Emirates put the total at 292 captives": those of both sides.
            leg.from = Optional.empty();
            leg.to = Optional.empty();
        }
        direct(leg, owner(index));
        legs.add(leg);
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
    private void direct(Leg leg, Optional<Party> owner) {
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
                        && (!told.isEmpty() || discourse.handOvers().isToldJustBefore(leg, scene.index()));
    }

    /** Whose returned people are counted: "the number of its own returned servicemen". */
    private Optional<Party> owner(int index) {
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

    private void raise(int index, Cue verb) {
        Mention number = number(index, "to", verb);
        Leg counted = counted(index);
        Optional<Leg> model = counted != null
                ? Optional.of(counted)
                : categoryBehind(index).flatMap(discourse.handOvers()::last).or(this::model);
        if (model.isEmpty() || number == null || counted == null && isSubject(index)) {
            return;
        }
        Leg leg = like(model.get(), number);
        leg.tally = Tally.CUMULATIVE;
        leg.date = DateSpan.unknown();
        leg.ordinal = OptionalInt.empty();
        direct(leg, owner(index));
        leg.start = counted == null ? verb.from() : counted.start;
        leg.rule = "total";
        legs.add(leg);
    }

    /** "The number has reached 400": whether a number is what rises, and not what somebody brings to a sum. */
    private boolean isSubject(int verb) {
        return Clause.of(scene, verb).left().stream()
                .anyMatch(mention -> Scene.cue(mention, Sense.NUMBER_NOUN) != null);
    }

    /** "The number of soldiers freed by the rebels has reached 400": whose number it is, and who let them go; null where it says not. */
    private @Nullable Leg counted(int verb) {
        Mention noun = null;
        Theme theme = null;
        for (Mention mention : scene.mentions().subList(0, verb)) {
            boolean total = Scene.cue(mention, Sense.CUMULATIVE) != null
                    && scene.lower(mention.from()).equals("total"); // "the total number of"
            noun = total || Scene.cue(mention, Sense.NUMBER_NOUN) != null ? mention : noun;
            theme = noun != null && mention instanceof Theme next ? next : theme;
            Cue moved = noun == null ? null : Scene.cue(mention, MOVED);
            if (moved != null && moved.isVerb()) {
                return counted(noun, theme, Clause.of(scene, scene.indexOf(moved)));
            }
            for (int i = theme == null ? 0 : theme.from(); theme != null && i < theme.to(); i++) {
                if (scene.isMoved(i) || scene.isMoved(i - 1)) {
                    return counted(noun, theme, null);
                }
            }
        }
        return null;
    }

    private Leg counted(@Nullable Mention noun, @Nullable Theme theme, @Nullable Clause clause) {
        Optional<Party> owner = theme == null ? Optional.empty() : discourse.owner(scene, theme);
        // Of another war's people the hand-over told before says nothing.
        Optional<Leg> last =
                model().filter(before -> owner.isEmpty() || owner.equals(before.from) || owner.equals(before.to));
        Leg leg = last.map(Leg::copy).orElseGet(Leg::new);
        leg.category = (theme == null ? Optional.<Category>empty() : discourse.category(theme))
                .or(() -> last.flatMap(before -> before.category))
                .or(discourse::captives);
        boolean living = !leg.category.equals(Optional.of(Category.REMAINS));
        if (living && owner.filter(discourse.sides().parties()::contains).isPresent()) {
            direct(leg, owner);
        }
        if (clause != null) {
            Route route = Route.of(scene, discourse, clause);
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            direct(leg, by.or(route::from), route.to());
        }
        if (scene.has(Sense.SWAP, Sense.SWAP_NOUN)) {
            leg.from = Optional.empty();
            leg.to = Optional.empty();
        }
        leg.start = noun == null ? leg.start : noun.from();
        return leg;
    }

    /** Takes over the ends that are told, and of the leg before what does not contradict them. */
    private static void direct(Leg leg, Optional<Party> from, Optional<Party> to) {
        boolean other = from.isPresent() && !from.equals(leg.from) || to.isPresent() && !to.equals(leg.to);
        leg.from = other ? from : from.or(() -> leg.from);
        leg.to = other ? to : to.or(() -> leg.to);
    }

    private Leg like(Leg model, Mention number) {
        Leg leg = model.copy();
        leg.quantity = quantity(number);
        leg.category =
                number instanceof Theme theme ? discourse.category(theme).or(() -> model.category) : model.category;
        leg.end = number.to();
        return leg;
    }

    private Optional<Category> categoryBehind(int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Theme theme
                    && discourse.category(theme).isPresent()) {
                return discourse.category(theme);
            }
        }
        return Optional.empty();
    }

    /** The number behind the verb: the one behind this preposition, or else the first. */
    private @Nullable Mention number(int index, String preposition, Cue verb) {
        Mention first = null;
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue
                    && cue.isVerb()
                    && !cue.is(Sense.FREE)
                    && !cue.is(Sense.GIVE)
                    && !cue.is(Sense.HOME)) {
                break;
            }
            if (!quantity(mention).isUnknown()) {
                boolean behind = scene.preposition(mention).equals(preposition)
                        || scene.lower(verb.to() - 1).equals(preposition);
                if (behind) {
                    return mention;
                }
                first = first == null ? mention : first;
            }
        }
        return first;
    }

    /** How many a mention counts; unknown where it counts nobody. */
    static Quantity quantity(Mention mention) {
        return mention instanceof Theme theme
                ? theme.kind().equals("person") && theme.quantity().equals(Quantity.exactly(1))
                        ? Quantity.unknown() // "a woman said"
                        : theme.quantity()
                : mention instanceof Amount amount ? amount.quantity() : Quantity.unknown();
    }
}
