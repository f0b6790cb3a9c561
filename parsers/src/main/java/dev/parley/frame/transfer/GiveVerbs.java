package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.EachSide;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hand-overs that verbs of giving and of letting go tell: "handed over 27 bodies", "were freed by the rebels", "handed them to the Red Cross". */
final class GiveVerbs {
    private final Scene scene;
    private final Discourse discourse;
    private final Legs legs;
    private final Understood understood;

    GiveVerbs(Legs legs, Understood understood) {
        this.scene = legs.scene();
        this.discourse = legs.discourse();
        this.legs = legs;
        this.understood = understood;
    }

    /** Reads what the verb of a clause says is given, or let go. */
    void give(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        List<Theme> objects = Cargo.objects(scene, clause);
        boolean uncounted =
                clause.subject() instanceof Theme theme && theme.quantity().isUnknown();
        if (isDescription(clause) || isPassedOn(clause, objects) || isGivenSomething(clause)) {
            return;
        }
        if (clause.isPassive() && clause.subject() instanceof Theme && givePerson(clause, route)) {
            return; // "the journalist Ana Vidal, kidnapped in May, was freed"
        }
        if (legs.isOfThem(clause)) {
            handOn(clause, route);
        } else if (objects.isEmpty() && clause.isPassive() && !(clause.subject() instanceof Theme)) {
            giveUnderstood(clause, route);
        } else if (clause.isPassive() && clause.isReduced() && (uncounted || isTold(clause.subject()))) {
            return; // "the bodies returned to Ukraine are being examined" only names them
        } else if (Cargo.isCounted(objects) && receiver(clause) != null) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            legs.add(clause, objects, by.or(route::from), discourse.partyOf(scene, receiver(clause)), false, "given");
        } else if (clause.isPassive() && clause.subject() instanceof Theme moved) {
            Optional<Party> by = legs.holder(discourse.partyOf(scene, clause.actorBehind("by")))
                    .or(() -> orderer(clause));
            legs.add(
                    clause,
                    Cargo.subjects(scene, clause),
                    by.or(route::from),
                    route.to().or(() -> ownSum(clause, moved)),
                    EachSide.isIn(clause),
                    "give-passive");
        } else if (!objects.isEmpty()) {
            Mention agent = clause.agent();
            // "Baku and Yerevan freed 40 each": neither of the two alone.
            boolean both = clause.hasBothAsSubject();
            Optional<Party> from = both ? Optional.empty() : legs.holder(discourse.partyOf(scene, agent));
            Optional<Party> keeper = route.from().or(() -> legs.keeper(objects.get(objects.size() - 1), clause));
            boolean own = isTheirOwn(clause, objects.get(0), from)
                    || ownSum(clause, objects.get(0)).isPresent();
            boolean back = isTakenBack(from, keeper)
                    && !HandOverWord.RELEASING.is(scene.lower(clause.verb().from()));
            if (route.to().isEmpty() && (back || own)) {
                legs.add(clause, objects, keeper, from, false, "give-back");
                return;
            }
            boolean each = EachSide.is(agent) || both && isToEachOther(clause);
            legs.add(clause, objects, from.or(route::from), each ? Optional.empty() : route.to(), each, "give");
        } else if (clause.subject() instanceof Theme && clause.verb().is(Sense.FREE)) {
            legs.add(clause, Cargo.subjects(scene, clause), route.from(), route.to(), false, "go-home");
        } else {
            giveOther(clause, route);
        }
    }

    /** "The Red Cross received five soldiers freed by the rebels": whether a verb before tells of the same people. */
    private boolean isTold(@Nullable Mention subject) {
        Leg last = legs.last();
        return subject instanceof Theme theme
                && last != null
                && last.quantity.equals(theme.quantity())
                && last.start <= theme.from()
                && theme.to() <= last.end;
    }

    /** "Ordered that 40 captives be freed": the side that has the captives let go. */
    private Optional<Party> orderer(Clause clause) {
        Cue governor = clause.governor();
        if (governor == null || !HandOverWord.ORDERING.is(scene.lower(governor.from()))) {
            return Optional.empty();
        }
        return discourse
                .partyOf(scene, Clause.of(scene, scene.indexOf(governor)).agent())
                .filter(discourse.sides().parties()::contains);
    }

    /** "Gave his military the order": whether those behind the verb are given something, and not given up. */
    private boolean isGivenSomething(Clause clause) {
        Theme object = clause.object();
        return object != null
                && !clause.isPassive()
                && object.quantity().isUnknown()
                && !clause.verb().is(Sense.FREE)
                && (scene.isArticle(object.to()) || scene.lower(object.to()).equals("the"));
    }

    /** "Asmara and Addis Ababa returned 12 soldiers to each other". */
    private boolean isToEachOther(Clause clause) {
        return clause.right().stream()
                .anyMatch(mention -> isEachOther(mention.from()) || isEachOther(mention.to() + 1));
    }

    private boolean isEachOther(int token) {
        return scene.lower(token).equals("each") && scene.lower(token + 1).equals("other");
    }

    /** "The Red Cross handed over 40 captives freed by the rebels": whether those who freed them are told, and only helpers hand them on. */
    private boolean isPassedOn(Clause clause, List<Theme> objects) {
        Mention behind = clause.boundary();
        return !objects.isEmpty()
                && legs.isHelper(discourse.partyOf(scene, clause.agent()))
                && behind instanceof Cue freed
                && freed.is(Sense.FREE)
                && objects.get(objects.size() - 1).to() == freed.from()
                && scene.lower(freed.to()).equals("by");
    }

    private Optional<Party> ownSum(Clause clause, Theme theme) {
        return OwnSums.of(scene, discourse, clause, theme);
    }

    /** "Russia was given 49", "Russia returned 40 and was given 12": whoever gets what the verb moves; null where it is no such passive. */
    private static @Nullable Mention receiver(Clause clause) {
        if (!clause.isPassive()) {
            return null;
        }
        boolean shared = clause.governor() != null
                && clause.left().stream()
                        .anyMatch(mention -> Scene.cue(mention, Sense.BE) != null
                                && clause.scene().lower(mention.from() - 1).equals("and"));
        Mention subject = shared ? Clause.of(clause.scene(), clause.first() - 1).agent() : clause.subject();
        return subject != null && Clause.isActor(subject) ? subject : null;
    }

    /** "the first four to be released", "those they have let go" only say which. */
    private boolean isDescription(Clause clause) {
        boolean which = clause.subject() instanceof Theme theme
                && scene.lower(theme.to()).equals("to")
                && (scene.lower(theme.from()).equals("first")
                        || scene.lower(theme.from() - 1).equals("first"));
        Mention subject = clause.subject();
        boolean those = subject instanceof PartyMention
                && scene.lower(subject.from() - 1).equals("those");
        return which || those;
    }

    /** "They were handed over", "Ana Vidal was freed": those whom no noun names. */
    private void giveUnderstood(Clause clause, Route route) {
        Leg leg = understood.bySubject(clause, legs.leg(clause, "give-understood"));
        boolean let = clause.verb().is(Sense.FREE)
                || clause.verb().to() - clause.verb().from() > 1;
        if (leg != null && (let || route.to().isPresent() || route.from().isPresent())) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            leg.from = by.or(route::from).or(() -> leg.from);
            leg.to = route.to().or(() -> leg.to);
            legs.keep(leg);
        }
    }

    private boolean givePerson(Clause clause, Route route) {
        Leg leg = new HeldPerson(scene, discourse).subject(clause, legs.leg(clause, "give-person"));
        if (leg != null) {
            leg.from = discourse
                    .partyOf(scene, clause.actorBehind("by"))
                    .or(() -> leg.from)
                    .or(route::from);
            leg.to = route.to();
            legs.keep(leg);
        }
        return leg != null;
    }

    /** "Ukraine returned five children from Russia": whether a side gets back what is said to come from the other. */
    private boolean isTakenBack(Optional<Party> agent, Optional<Party> from) {
        return from.isPresent() && discourse.sides().other(agent).equals(from);
    }

    /** "Armenia returned 15 of its soldiers": those who are a side's own come back to it; "its prisoners" are those whom it holds. */
    private boolean isTheirOwn(Clause clause, Theme theme, Optional<Party> from) {
        return clause.verb().is(Sense.FREE)
                && theme.possessive() != Theme.Possessive.NONE
                && !areHeld(named(theme))
                && discourse.owner(scene, theme).equals(from);
    }

    private static boolean areHeld(Theme theme) {
        return theme.kind().equals(Theme.PRISONER)
                || theme.kind().equals(Theme.CAPTIVE)
                || theme.kind().equals(Category.PRISONERS_OF_WAR.code())
                || theme.kind().equals(Category.DETAINEES.code())
                || theme.kind().equals(Category.HOSTAGES.code());
    }

    /** "40 of its 60 prisoners": the theme with the noun of a bare number. */
    private Theme named(Theme theme) {
        int next = scene.indexOf(theme) + 1;
        boolean goesOn = theme.isBare()
                && next < scene.mentions().size()
                && scene.mentions().get(next).from() - theme.to() <= 2; // "of its"
        return goesOn && scene.mentions().get(next) instanceof Theme noun ? noun : theme;
    }

    /** What is given up where it is no theme: the numbers of a ratio, or one person by name. */
    private void giveOther(Clause clause, Route route) {
        Ratio ratio = Legs.ratio(clause);
        Leg person = NamedPerson.complete(scene, discourse, clause, route, legs.leg(clause, "give-person"));
        if (ratio != null) {
            giveRatio(clause, ratio, route);
        } else if (person != null) {
            legs.keep(person);
        }
    }

    /** "released 45 prisoners for 50": gives the first number and receives the second. */
    private void giveRatio(Clause clause, Ratio ratio, Route route) {
        Leg leg = legs.leg(clause, "give-ratio");
        leg.category = discourse.category(ratio);
        leg.quantity = ratio.first();
        leg.from = discourse.partyOf(scene, clause.agent());
        leg.to = route.to().or(() -> discourse.sides().other(leg.from));
        leg.end = Math.max(leg.end, ratio.to());
        legs.keep(leg);
        legs.keep(leg.back(ratio.second()));
    }

    /** "freed three hostages and handed them to the Red Cross": says to whom those of the leg before went. */
    private void handOn(Clause clause, Route route) {
        Leg last = legs.last();
        if (last == null) {
            handOnBefore(clause, route);
        } else {
            // "The Red Cross received the bodies and handed them to Chad": whoever only helps keeps nobody
            Optional<Party> kept = legs.holder(last.to).isEmpty() ? route.to().or(() -> last.to) : last.to;
            last.to = kept.or(() -> route.to().equals(last.from) ? Optional.empty() : route.to());
            last.end = Math.max(last.end, clause.to());
        }
    }

    /** "Hamas handed them to the Red Cross": those of a sentence before. */
    private void handOnBefore(Clause clause, Route route) {
        Leg leg = understood.byPronoun(
                legs.leg(clause, "give-them"), scene.lower(clause.verb().to()));
        Optional<Party> giver = discourse.partyOf(scene, clause.agent());
        if (leg != null && !clause.isPassive()) {
            leg.from = giver.or(route::from).or(() -> leg.from);
            leg.to = route.to().or(() -> leg.to);
            leg.end = Math.max(leg.end, clause.verb().to() + 1);
            legs.keep(leg);
        }
    }
}
