package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.lexicon.Form;
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

/** The hand-overs that the verbs of a sentence tell: giving, letting go, receiving, coming home, moving, exchanging. */
final class TransferFrames {
    private static final ImmutableSet<String> IDEAS =
            ImmutableSet.of("for", "of", "without", "before", "about", "against", "than", "from");

    private final Scene scene;
    private final Discourse discourse;
    private final Agreements agreed;
    private final Legs legs;
    private final SwapVerbs swaps;
    private final MoveVerbs moves;
    private final Understood understood;

    private TransferFrames(Scene scene, Discourse discourse, Agreements agreed) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
        this.legs = new Legs(scene, discourse);
        this.swaps = new SwapVerbs(legs, agreed);
        this.moves = new MoveVerbs(legs);
        this.understood = new Understood(scene, discourse);
    }

    /** The legs of a sentence, in the order of its verbs; verbs within an agreement tell none. */
    static List<Leg> of(Scene scene, Discourse discourse, Agreements agreed) {
        return new TransferFrames(scene, discourse, agreed).run();
    }

    private List<Leg> run() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue
                    && cue.isVerb()
                    && !agreed.covers(cue)
                    && !isMereIdea(Clause.of(scene, i))
                    && !isOfTheirs(cue)
                    && !isLeftOpen(new Negation(Clause.of(scene, i)))
                    && !Bargain.isOffer(scene, i)) {
                read(Clause.of(scene, i));
            }
        }
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Ratio ratio
                    && legs.isEmpty()
                    && Formulas.isCarriedOut(scene, discourse, i)) {
                swaps.formula(ratio);
            }
        }
        Elliptic.complete(scene, discourse, legs.all());
        Additions.complete(scene, discourse, legs.all());
        return legs.all();
    }

    /** "conditions for letting them go", "talk of the rebels freeing them": what is only spoken of. */
    private boolean isMereIdea(Clause clause) {
        Cue verb = clause.verb();
        Cue governor = clause.governor();
        boolean idea = verb.form() == Form.ING && IDEAS.contains(scene.lower(beforeSubject(verb) - 1));
        boolean governed = governor != null && governor.to() == verb.from(); // "stopped short of freeing them"
        boolean undone = idea && !scene.has(Sense.MODAL, Sense.FUTURE) && new Negation(clause).isNegated();
        return idea && !governed && !undone;
    }

    /** "told Kyiv not to free them", "did not refuse to free them": what nobody says is done or not. */
    private static boolean isLeftOpen(Negation negation) {
        return negation.isAskedFor() || negation.isNegatedTwice();
    }

    /** "without the rebels freeing them": where a gerund starts, with whoever does it. */
    private int beforeSubject(Cue verb) {
        int start = verb.from();
        for (Mention mention : scene.mentions()) {
            start = Clause.isActor(mention) && mention.to() == verb.from() ? mention.from() : start;
        }
        return scene.isArticle(start - 1) ? start - 1 : start;
    }

    /** "A man whose name was not released": whether a verb is said of what is somebody's, who does not move. */
    private boolean isOfTheirs(Cue verb) {
        int whose = verb.from() - 1;
        while (whose >= Math.max(0, verb.from() - Clause.AUXILIARIES)
                && !scene.lower(whose).equals("whose")) {
            whose--;
        }
        if (!scene.lower(whose).equals("whose")) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            boolean between = mention.from() > whose && mention.to() <= verb.from();
            // "soldiers whose bodies were returned", "soldiers whose release was put off were freed"
            if (between && (mention instanceof Theme || mention instanceof Cue cue && cue.isVerb())) {
                return false;
            }
        }
        return true;
    }

    private void read(Clause clause) {
        Cue verb = clause.verb();
        switch (verb.sense()) {
            case GIVE -> give(clause);
            case RECEIVE -> receive(clause);
            case REPATRIATE -> repatriate(clause);
            case HOME -> home(clause);
            case LEAVE -> leave(clause);
            case SWAP -> swaps.swap(clause);
            case SEND -> send(clause);
            case MOVE -> moves.move(clause);
            case FOLLOW -> follow(clause);
            default -> {
                // The other verbs move nobody.
            }
        }
    }

    private void give(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        List<Theme> objects = Cargo.objects(scene, clause);
        boolean uncounted =
                clause.subject() instanceof Theme theme && theme.quantity().isUnknown();
        if (isDescription(clause) || isPassedOn(clause, objects)) {
            return;
        }
        if (legs.isOfThem(clause)) {
            handOn(clause, route);
        } else if (objects.isEmpty() && clause.isPassive() && !(clause.subject() instanceof Theme)) {
            giveUnderstood(clause, route);
        } else if (clause.isPassive() && clause.isReduced() && uncounted) {
            return; // "the bodies returned to Ukraine are being examined" only names them
        } else if (clause.isPassive() && clause.subject() instanceof Theme) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            legs.add(
                    clause,
                    Cargo.subjects(scene, clause),
                    by.or(route::from),
                    route.to(),
                    legs.mentionsEach(clause),
                    "give-passive");
        } else if (!objects.isEmpty()) {
            Mention agent = clause.agent();
            Optional<Party> from = discourse.partyOf(scene, agent);
            Optional<Party> keeper = route.from().or(() -> legs.keeper(objects.get(objects.size() - 1), clause));
            if (route.to().isEmpty() && (isTakenBack(from, keeper) || isTheirOwn(clause, objects.get(0)))) {
                legs.add(clause, objects, keeper, from, false, "give-back");
                return;
            }
            legs.add(clause, objects, from.or(route::from), route.to(), Legs.isEach(agent), "give");
        } else if (clause.subject() instanceof Theme && clause.verb().is(Sense.FREE)) {
            legs.add(clause, Cargo.subjects(scene, clause), route.from(), route.to(), false, "go-home");
        } else {
            giveOther(clause, route);
        }
    }

    /** "The Red Cross handed over 40 captives freed by the rebels": whether those who freed them are told, and only helpers hand them on. */
    private boolean isPassedOn(Clause clause, List<Theme> objects) {
        Mention behind = clause.boundary();
        return !objects.isEmpty()
                && isHelper(discourse.partyOf(scene, clause.agent()))
                && behind instanceof Cue freed
                && freed.is(Sense.FREE)
                && objects.get(objects.size() - 1).to() == freed.from()
                && scene.lower(freed.to()).equals("by");
    }

    /** Whether a party is a body that only helps, such as the Red Cross, and none of the sides. */
    private boolean isHelper(Optional<Party> party) {
        return party.isPresent()
                && !party.get().isState()
                && discourse.sides().areKnown()
                && !discourse.sides().parties().contains(party.get());
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

    /** "Six followed in December": they go where those went who were told of before. */
    private void follow(Clause clause) {
        Leg last = legs.last() == null ? discourse.handOvers().last().orElse(null) : legs.last();
        if (last == null
                || !(clause.subject() instanceof Theme theme)
                || theme.quantity().isUnknown()
                || clause.object() != null) {
            return;
        }
        Leg leg = legs.leg(clause, "follow");
        leg.category =
                theme.isBare() ? last.category : discourse.category(theme).or(() -> last.category);
        leg.quantity = theme.quantity();
        leg.from = last.from;
        leg.to = last.to;
        leg.start = Math.min(theme.from(), leg.start);
        legs.keep(leg);
    }

    /** "Ukraine returned five children from Russia": whether a side gets back what is said to come from the other. */
    private boolean isTakenBack(Optional<Party> agent, Optional<Party> from) {
        return from.isPresent() && discourse.sides().other(agent).equals(from);
    }

    /** "Armenia returned 15 of its soldiers": those who are a side's own come back to it; "its prisoners" are those whom it holds. */
    private static boolean isTheirOwn(Clause clause, Theme theme) {
        boolean held = theme.kind().equals("prisoner")
                || theme.kind().equals("captive")
                || theme.kind().equals(Category.PRISONERS_OF_WAR.code())
                || theme.kind().equals(Category.DETAINEES.code())
                || theme.kind().equals(Category.HOSTAGES.code());
        return clause.verb().is(Sense.FREE) && theme.possessive() != Theme.Possessive.NONE && !held;
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
            last.to = last.to.or(() -> route.to().equals(last.from) ? Optional.empty() : route.to());
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

    private void receive(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        if (clause.isPassive() && clause.subject() instanceof Theme) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            legs.add(clause, Cargo.subjects(scene, clause), route.from(), by.or(route::to), false, "receive-passive");
        } else {
            Mention agent = clause.agent();
            Optional<Party> to = discourse.partyOf(scene, agent);
            List<Theme> objects = Cargo.objects(scene, clause);
            boolean plain = clause.stance() == Stance.EXPECTED
                    && objects.stream().allMatch(theme -> theme.quantity().isUnknown());
            boolean home = clause.verb().is(Sense.REPATRIATE) && agent == null;
            if (clause.verb().is(Sense.REPATRIATE) && isHelper(to)) {
                // "The Red Cross brought home 27 soldiers": to where they belong
                legs.add(clause, objects, route.from(), route.to(), false, "go-home");
            } else if (!objects.isEmpty() && !plain && (to.isPresent() || agent instanceof PartyMention || home)) {
                legs.add(clause, objects, route.from(), to, Legs.isEach(agent), "receive");
            }
        }
    }

    private void repatriate(Clause clause) {
        Optional<Party> to = Route.of(scene, discourse, clause).to();
        Optional<Party> agent = discourse.partyOf(scene, clause.agent());
        boolean away = to.isPresent() && !to.equals(agent) || isOfOthers(clause.object(), agent);
        if (away || clause.isPassive()) {
            give(clause);
        } else {
            receive(clause);
        }
    }

    /** "India repatriated 12 Pakistani prisoners": whether a party sends home those of the other side. */
    private boolean isOfOthers(@Nullable Theme theme, Optional<Party> agent) {
        Theme named = theme != null && theme.isBare() ? BareNumber.namedBefore(scene, theme) : theme;
        Optional<Party> owner = named == null ? Optional.empty() : discourse.owner(scene, named);
        return agent.isPresent()
                && owner.isPresent()
                && discourse.sides().other(agent).equals(owner);
    }

    private void home(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        List<Theme> themes = clause.subject() instanceof Theme
                ? Cargo.subjects(scene, clause)
                : clause.subject() == null ? Cargo.objects(scene, clause) : List.of();
        legs.add(clause, themes, route.from(), route.to(), legs.mentionsEach(clause), "go-home");
    }

    /** "117 Palestinians left Israeli jails", "six hostages walked out of Gaza": people who are held leave, anybody else may just go. */
    private void leave(Clause clause) {
        boolean captivity = clause.right().stream().anyMatch(mention -> Scene.cue(mention, Sense.CAPTIVITY) != null);
        boolean ours = clause.subject() instanceof Theme theme
                && !theme.quantity().isUnknown()
                && discourse.isAboutExchanges()
                && discourse
                        .owner(scene, theme)
                        .filter(discourse.sides().parties()::contains)
                        .isPresent();
        if (clause.subject() instanceof Theme theme
                && (captivity || ours || discourse.isHeld(theme) || goesToSide(clause, theme) || isMore(theme))) {
            home(clause);
        } else if (!(clause.subject() instanceof Theme)) {
            leaveUnderstood(clause);
        }
    }

    /** "Ana Vidal, 20, has crossed into Israel", "they left Gaza": those whom no noun names, where it says to which side. */
    private void leaveUnderstood(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        boolean side = route.to().filter(discourse.sides().parties()::contains).isPresent();
        boolean told = discourse.hasHostages() || discourse.handOvers().justBefore(scene.index()) != null;
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
                && discourse.handOvers().justBefore(scene.index()) != null;
    }

    /** "29 of them will go to Ukraine": a number of those told of before, or of civilians, that goes to one of the sides. */
    private boolean goesToSide(Clause clause, Theme theme) {
        boolean counted = !theme.quantity().isUnknown() && !theme.kind().equals("soldier");
        return counted
                && discourse.isAboutExchanges()
                && Route.of(scene, discourse, clause)
                        .to()
                        .filter(discourse.sides().parties()::contains)
                        .isPresent();
    }

    /** "Baku sent 32 captives to Armenia, and Yerevan sent two": troops and aid are sent, too, so that those who are sent must be held. */
    private void send(Clause clause) {
        Theme object = clause.object();
        boolean held = object != null && (discourse.isHeld(object) || object.isBare() && !legs.isEmpty());
        boolean passive = clause.isPassive() && clause.subject() instanceof Theme subject && discourse.isHeld(subject);
        if (held || passive) {
            give(clause);
        }
    }
}
