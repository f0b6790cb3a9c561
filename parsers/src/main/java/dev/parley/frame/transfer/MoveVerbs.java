package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-overs that verbs of taking from place to place tell. */
final class MoveVerbs {
    private final Legs legs;
    private final Scene scene;
    private final Discourse discourse;

    MoveVerbs(Legs legs) {
        this.legs = legs;
        this.scene = legs.scene();
        this.discourse = legs.discourse();
    }

    /** Flying, driving, bringing: who does it need not give anybody up, and where to need not be whom to. */
    void move(Clause clause) {
        boolean passive = clause.isPassive() && clause.subject() instanceof Theme;
        if (clause.isPassive() && !passive && clause.object() == null) {
            moveUnderstood(clause);
            return;
        }
        boolean fly = clause.subject() instanceof Theme && clause.object() == null;
        List<Theme> themes = passive || fly ? Cargo.subjects(scene, clause) : Cargo.objects(scene, clause);
        Route route = Route.of(scene, discourse, clause);
        Leg whole = themes.isEmpty() ? null : whole(themes.get(0));
        if (whole != null && Rest.is(scene, themes.get(0)) && !isLed(clause, route)) {
            return; // "the rest were taken to hospital"
        }
        if (whole != null) {
            part(clause, themes.get(0), route, whole);
            return;
        }
        boolean told = themes.stream()
                .anyMatch(theme ->
                        legs.all().stream().anyMatch(leg -> leg.start <= theme.from() && theme.to() <= leg.end));
        boolean freed = themes.stream().anyMatch(scene::isMoved); // "brought 40 freed soldiers to Goma"
        if (!told && (freed || isLed(clause, route))) {
            Optional<Party> from = side(route.from());
            legs.add(clause, themes, from, from.isPresent() ? route.to() : side(route.to()), false, "move");
        }
    }

    /** Whether the words say whence, whither or when. */
    private static boolean isLed(Clause clause, Route route) {
        return route.from().isPresent()
                || route.to().isPresent()
                || !clause.ownDate().isUnknown();
    }

    /** "They were flown to Muscat": those told of before, from whoever gave them up. */
    private void moveUnderstood(Clause clause) {
        Leg leg = new Understood(scene, discourse).bySubject(clause, legs.leg(clause, "move-understood"));
        Route route = Route.of(scene, discourse, clause);
        if (leg != null && route.to().isPresent()) {
            leg.from = side(route.from()).or(() -> leg.from);
            leg.to = route.to();
            legs.keep(leg);
        }
    }

    /**
     * The hand-over of which a bare number is a part: "freed 15 hostages, of whom nine were taken to Israel", or that of the sentence before ("Of
     * these, 31 were driven to Lithuania"); null where it is no part of any.
     */
    private @Nullable Leg whole(Theme theme) {
        Leg last = legs.last();
        if (Rest.is(scene, theme)) {
            return last != null ? last : Rest.whole(scene, discourse);
        }
        if (!theme.isBare() || theme.quantity().isUnknown()) {
            return null;
        }
        if (last == null && Scene.cue(scene.mentions().get(0), Sense.SUBSET) != null) {
            last = HandOvers.of(discourse).last().orElse(null);
        }
        return last != null && last.quantity.min() > theme.quantity().min() ? last : null;
    }

    /** A part goes on from whoever gave up the whole, wherever it goes. */
    private void part(Clause clause, Theme theme, Route route, Leg whole) {
        Leg leg = whole.copy();
        leg.quantity = theme.quantity();
        leg.from = route.from().or(() -> whole.from);
        leg.to = route.to().or(() -> whole.to);
        leg.date = clause.ownDate().isUnknown() ? whole.date : clause.ownDate();
        leg.start = theme.from();
        leg.end = Math.max(theme.to(), clause.to());
        leg.rule = "part";
        leg.listed = true;
        whole.divided |= route.from().isPresent() || route.to().isPresent();
        whole.end = whole.start < leg.start ? Math.min(whole.end, leg.start) : whole.end;
        legs.keep(leg);
    }

    private Optional<Party> side(Optional<Party> party) {
        return party.filter(discourse.sides().parties()::contains);
    }
}
