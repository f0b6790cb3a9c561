package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Counts;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Sums that hand-overs told before have come to: "bringing the total to 58", "the number of people exchanged now stands at 4,641". */
final class Sums {
    private static final Sense[] MOVED = {
        Sense.GIVE, Sense.REPATRIATE, Sense.RECEIVE, Sense.SWAP, Sense.SWAP_NOUN, Sense.HOME
    };

    private final Recounts recounts;
    private final Scene scene;
    private final Discourse discourse;
    private final List<Leg> told;
    private final List<Leg> legs;

    Sums(Recounts recounts, Scene scene, Discourse discourse, List<Leg> told, List<Leg> legs) {
        this.recounts = recounts;
        this.scene = scene;
        this.discourse = discourse;
        this.told = told;
        this.legs = legs;
    }

    /** "The number of people exchanged now stands at 4,641": a sum that a noun and the words of sums tell. */
    void standing() {
        boolean counts = legs.isEmpty() && told.isEmpty() && scene.has(Sense.NUMBER_NOUN);
        for (int i = 0; i + 1 < scene.mentions().size() && counts; i++) {
            Mention next = scene.mentions().get(i + 1);
            boolean adds = Scene.cue(scene.mentions().get(i), Sense.CUMULATIVE) != null
                    && next.from() == scene.mentions().get(i).to();
            Leg counted = adds ? counted(i) : null;
            Optional<Leg> last = counted != null ? Optional.of(counted) : adds ? recounts.model() : Optional.empty();
            if (last.isPresent() && !Counts.number(next).isUnknown()) {
                stand(last.get(), next);
                return;
            }
        }
    }

    private void stand(Leg last, Mention number) {
        Leg leg = recounts.like(last, number);
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

    boolean isOfNumber(Mention verb) {
        return scene.has(Sense.NUMBER_NOUN, Sense.CUMULATIVE) || verb.to() - verb.from() > 2; // "bringing the total"
    }

    void raise(int index, Cue verb) {
        Mention number = recounts.number(index, "to", verb);
        Leg counted = counted(index);
        Optional<Leg> model = counted != null
                ? Optional.of(counted)
                : categoryBehind(index).flatMap(HandOvers.of(discourse)::last).or(recounts::model);
        if (model.isEmpty() || number == null || counted == null && isSubject(index)) {
            return;
        }
        Leg leg = recounts.like(model.get(), number);
        leg.tally = Tally.CUMULATIVE;
        leg.date = DateSpan.unknown();
        leg.ordinal = OptionalInt.empty();
        Recounts.direct(leg, discourse, recounts.owner(index));
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
        Optional<Leg> last = recounts.model()
                .filter(before -> owner.isEmpty() || owner.equals(before.from) || owner.equals(before.to));
        Leg leg = last.map(Leg::copy).orElseGet(Leg::new);
        leg.category = (theme == null ? Optional.<Category>empty() : discourse.category(theme))
                .or(() -> last.flatMap(before -> before.category))
                .or(discourse::captives);
        boolean living = !leg.category.equals(Optional.of(Category.REMAINS));
        if (living && owner.filter(discourse.sides().parties()::contains).isPresent()) {
            Recounts.direct(leg, discourse, owner);
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

    private Optional<Category> categoryBehind(int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Theme theme
                    && discourse.category(theme).isPresent()) {
                return discourse.category(theme);
            }
        }
        return Optional.empty();
    }
}
