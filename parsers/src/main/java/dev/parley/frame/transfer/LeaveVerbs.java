package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.EachSide;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/** Hand-overs that verbs of coming home and of going tell: "40 soldiers came home", "all the prisoners crossed over to India". */
final class LeaveVerbs {
    private final Legs legs;
    private final Scene scene;
    private final Discourse discourse;
    private final Understood understood;

    LeaveVerbs(Legs legs, Understood understood) {
        this.legs = legs;
        this.scene = legs.scene();
        this.discourse = legs.discourse();
        this.understood = understood;
    }

    /** Those who come home, as the words tell whence and whither. */
    void home(Clause clause) {
        if (person(clause)) {
            return;
        }
        Route route = Route.of(scene, discourse, clause);
        List<Theme> themes = clause.subject() instanceof Theme
                ? Cargo.subjects(scene, clause)
                : clause.subject() == null ? Cargo.objects(scene, clause) : List.of();
        Optional<Party> to = route.to().or(() -> home(clause, themes));
        legs.add(clause, themes, route.from(), to, EachSide.isIn(clause), "go-home");
    }

    /** "84 Ukrainians came home": the state whose people they are. */
    private Optional<Party> home(Clause clause, List<Theme> themes) {
        return clause.verb().is(Sense.HOME) && !themes.isEmpty()
                ? discourse.owner(scene, themes.get(0)).filter(Party::isState)
                : Optional.empty();
    }

    /** "117 Palestinians left Israeli jails", "six hostages walked out of Gaza": people who are held leave, anybody else may just go. */
    void leave(Clause clause) {
        if (clause.verb().form() == Form.ING && scene.isArticle(clause.verb().from() - 1)) {
            return; // "at the crossing"
        }
        Cue governor = clause.governor();
        boolean let =
                governor != null && governor.is(Sense.FREE) && clause.verb().form() == Form.BASE;
        if (let || person(clause)) {
            return; // "let two sailors leave"
        }
        boolean captivity = clause.right().stream().anyMatch(mention -> Scene.cue(mention, Sense.CAPTIVITY) != null);
        boolean ours = clause.subject() instanceof Theme theme
                && !theme.quantity().isUnknown()
                && discourse.isAboutExchanges()
                && discourse
                        .owner(scene, theme)
                        .filter(discourse.sides().parties()::contains)
                        .isPresent();
        if (clause.subject() instanceof Theme theme
                && (captivity
                        || ours
                        || discourse.isHeld(theme)
                        || goesToSide(clause, theme)
                        || isMore(theme)
                        || areThey(clause, theme))) {
            home(clause);
        } else if (!(clause.subject() instanceof Theme)) {
            leaveUnderstood(clause);
        }
    }

    /** "Ana Vidal, held by the rebels since May, landed in Bogota": keeps the hand-over of a person who was held; whether the verb tells of one. */
    boolean person(Clause clause) {
        Leg leg = new HeldPerson(scene, discourse).subject(clause, legs.leg(clause, "held-person"));
        if (leg != null) {
            Route route = Route.of(scene, discourse, clause);
            leg.from = leg.from.or(route::from);
            leg.to = route.to();
            legs.keep(leg);
        }
        return leg != null;
    }

    /** "40 women held by the rebels were met by the governor": those who were held and are met are back. */
    void met(Clause clause) {
        if (!clause.isPassive()) {
            return;
        }
        if (clause.subject() instanceof Theme theme && theme.held()) {
            home(clause);
        } else {
            person(clause);
        }
    }

    /** "Ana Vidal, 20, has crossed into Israel", "they left Gaza": those whom no noun names, where it says to which side. */
    private void leaveUnderstood(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        boolean side = route.to().filter(discourse.sides().parties()::contains).isPresent();
        boolean told = discourse.hasHostages() || HandOvers.of(discourse).justBefore(scene.index()) != null;
        Leg leg = side && told ? understood.bySubject(clause, legs.leg(clause, "leave-understood")) : null;
        if (leg != null) {
            leg.from = route.from().or(() -> leg.from);
            leg.to = route.to();
            legs.keep(leg);
        }
    }

    /** "By nightfall only 12 had crossed": a number of those of whom the sentence before tells. */
    private boolean isMore(Theme theme) {
        return theme.isBare()
                && !theme.quantity().isUnknown()
                && HandOvers.of(discourse).justBefore(scene.index()) != null;
    }

    /** "All the prisoners crossed over to India": those told of just before, where they go to one of the sides. */
    private boolean areThey(Clause clause, Theme theme) {
        Leg before = HandOvers.of(discourse).justBefore(scene.index());
        return before != null
                && theme.quantity().isUnknown()
                && !theme.kind().equals(Theme.SOLDIER) // who may just go to war
                && before.category.equals(discourse.category(theme))
                && toSide(clause);
    }

    /** "29 of them will go to Ukraine": a number of those told of before, or of civilians, that goes to one of the sides. */
    private boolean goesToSide(Clause clause, Theme theme) {
        boolean counted = !theme.quantity().isUnknown() && !theme.kind().equals(Theme.SOLDIER);
        return counted && discourse.isAboutExchanges() && toSide(clause);
    }

    private boolean toSide(Clause clause) {
        return Route.of(scene, discourse, clause)
                .to()
                .filter(discourse.sides().parties()::contains)
                .isPresent();
    }
}
