package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Captives;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Sides;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way back of a hand-over that its sentence tells behind it without a verb: "released 90 prisoners in exchange for three hostages", "freed 48 men
 * in return for the release of 2,000 detainees", "for 12 prisoners and 11 bodies".
 */
final class InReturn {
    private InReturn() {}

    /** Adds what goes the other way to the legs of a sentence, which a hand-over before the words must tell. */
    static void complete(Scene scene, Discourse discourse, List<Leg> legs) {
        for (int i = 0; i + 1 < scene.mentions().size() && !legs.isEmpty(); i++) {
            Cue inReturn = Scene.cue(scene.mentions().get(i), Sense.IN_RETURN);
            Theme theme = inReturn == null ? null : price(scene, i);
            PersonMention person = inReturn == null ? null : named(scene, i);
            if (inReturn != null && person != null) {
                addNamed(discourse, inReturn, new JoinedPersons(scene).from(person), legs);
                return;
            }
            if (inReturn != null && theme != null && isAdded(scene, discourse, inReturn, theme, legs)) {
                return;
            }
        }
    }

    /** Those given in return, also where a noun says that they are let go; null where something else is. */
    static @Nullable Theme price(Scene scene, int inReturn) {
        ImmutableList<Mention> mentions = scene.mentions();
        int next = inReturn + 1;
        boolean noun = next + 1 < mentions.size()
                && Scene.cue(mentions.get(next), Sense.GIVE_NOUN) != null
                && mentions.get(next + 1).from() - mentions.get(next).to() <= 1;
        next += noun ? 1 : 0;
        return next < mentions.size() && mentions.get(next) instanceof Theme theme ? theme : null;
    }

    /** "In exchange for Viktor Dranko": who is named in full as the one given in return; null where nobody is. */
    private static @Nullable PersonMention named(Scene scene, int inReturn) {
        Mention next = scene.mentions().get(inReturn + 1);
        boolean price = scene.lower(next instanceof PersonMention person ? person.titleFrom() - 1 : 0)
                .equals("for");
        return price && next instanceof PersonMention person && person.isFull() ? person : null;
    }

    private static void addNamed(Discourse discourse, Cue inReturn, List<PersonMention> persons, List<Leg> legs) {
        Leg there = lastBefore(legs, inReturn.from());
        if (there != null && !there.quantity.isUnknown()) {
            Leg back = there.back(Quantity.exactly(persons.size()));
            back.category = Optional.of(Category.DETAINEES);
            back.from = back.from.or(() -> discourse.sides().other(back.to));
            back.to = back.to.or(() -> discourse.sides().other(back.from));
            back.start = inReturn.from();
            back.end = persons.get(persons.size() - 1).to();
            back.rule = "in-return";
            legs.add(back);
        }
    }

    private static boolean isAdded(Scene scene, Discourse discourse, Cue inReturn, Theme theme, List<Leg> legs) {
        // "In exchange for 25 rebels, the army freed 40 captives"
        boolean opens = inReturn.from() == 0 && scene.lower(inReturn.to() - 1).equals("for");
        Leg there = opens ? legs.get(0) : lastBefore(legs, inReturn.from());
        boolean isOwnLeg =
                legs.stream().anyMatch(leg -> leg.start <= theme.from() && theme.to() <= leg.end && leg != there);
        if (there == null || theme.quantity().isUnknown() || isOwnLeg) {
            return false;
        }
        for (Theme each : opens ? List.of(theme) : Cargo.joinedTo(scene, theme)) {
            if (!each.quantity().isUnknown()) {
                legs.add(back(scene, discourse, each.equals(theme) ? inReturn : each, each, there));
            }
        }
        return true;
    }

    private static Leg back(Scene scene, Discourse discourse, Mention first, Theme theme, Leg there) {
        Sides sides = discourse.sides();
        OtherSide.sendHome(there, sides);
        there.to = there.to.or(() -> sides.other(there.from));
        Leg back = there.back(theme.quantity());
        back.category = discourse.category(theme).or(() -> there.category);
        boolean forDetainees = back.category.equals(Optional.of(Category.DETAINEES))
                && theme.owners().stream().anyMatch(Captives::isStateless);
        if (forDetainees && discourse.hasHostages() && there.owner.isEmpty() && there.from.isEmpty()) {
            there.category = Optional.of(Category.HOSTAGES); // "100 were freed for 240 Palestinians"
        }
        back.owner = discourse.owner(scene, theme).filter(owner -> !owner.equals(there.owner.orElse(null)));
        OtherSide.sendHome(back, sides);
        back.to = back.to.or(() -> sides.other(back.from));
        back.from = sides.other(back.to).or(() -> back.from);
        there.from = there.from.or(() -> back.to);
        there.to = there.to.or(() -> back.from);
        back.start = first.from();
        back.end = theme.to();
        back.rule = "in-return";
        return back;
    }

    private static @Nullable Leg lastBefore(List<Leg> legs, int token) {
        Leg last = null;
        for (Leg leg : legs) {
            last = leg.start < token ? leg : last;
        }
        return last;
    }
}
