package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.EachSide;
import dev.parley.frame.clause.IndirectQuestion;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.clause.Supposed;
import dev.parley.frame.discourse.BareNumber;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
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

    /** How many tokens behind a verb the word may stand that says that a court lets somebody go: "released on bail". */
    private static final int COURT = 2;

    private final Scene scene;
    private final Discourse discourse;
    private final AgreedOn agreed;
    private final Legs legs;
    private final GiveVerbs gives;
    private final SwapVerbs swaps;
    private final MoveVerbs moves;
    private final LeaveVerbs leaving;
    private final Understood understood;

    private TransferFrames(Scene scene, Discourse discourse, AgreedOn agreed) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
        this.legs = new Legs(scene, discourse);
        this.swaps = new SwapVerbs(legs, agreed);
        this.moves = new MoveVerbs(legs);
        this.understood = new Understood(scene, discourse);
        this.gives = new GiveVerbs(legs, understood);
        this.leaving = new LeaveVerbs(legs, understood);
    }

    /** The legs of a sentence, in the order of its verbs; verbs within an agreement tell none. */
    static List<Leg> of(Scene scene, Discourse discourse, AgreedOn agreed) {
        return new TransferFrames(scene, discourse, agreed).run();
    }

    private List<Leg> run() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue
                    && cue.isVerb()
                    && !agreed.covers(cue)
                    && !isMereIdea(Clause.of(scene, i))
                    && !Supposed.isOf(Clause.of(scene, i))
                    && !isOnlyAsked(Clause.of(scene, i))
                    && !isOfTheirs(cue)
                    && !isByCourt(cue)
                    && !isLeftOpen(new Negation(Clause.of(scene, i)))
                    && !Bargain.isOffer(scene, i)) {
                read(Clause.of(scene, i));
            }
        }
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Ratio ratio
                    && legs.isEmpty()
                    && CarriedOut.is(scene, discourse, i)) {
                swaps.formula(ratio);
            }
        }
        Leg verbless = legs.isEmpty() ? Rest.verbless(scene, discourse) : null;
        if (verbless != null) {
            legs.keep(verbless);
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

    /** "Did not say when they would be freed", but "it is unclear whether they were", which doubts it. */
    private static boolean isOnlyAsked(Clause clause) {
        return IndirectQuestion.holds(clause.scene(), clause.verb().from()) && clause.stance() != Stance.DOUBTED;
    }

    /** "Released on bail", "freed without charge": whether a court lets them go, over whom nobody has dealt. */
    private boolean isByCourt(Cue verb) {
        for (int i = verb.to(); i <= verb.to() + COURT; i++) {
            if (HandOverWord.COURT.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
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
                && !scene.lower(whose).equals("whose")
                && !scene.lower(whose).equals(",")) {
            whose--; // "a man, whose name was on the list, was freed": what stands between commas is over
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
        Untaken untaken = Untaken.of(scene, discourse, clause);
        if (untaken != null) {
            legs.addUntaken(untaken);
            return;
        }
        switch (verb.sense()) {
            case GIVE -> gives.give(clause);
            case RECEIVE -> receive(clause);
            case REPATRIATE -> repatriate(clause);
            case HOME -> leaving.home(clause);
            case LEAVE -> leaving.leave(clause);
            case SWAP -> swaps.swap(clause);
            case SEND -> send(clause);
            case MOVE -> moves.move(clause);
            case FOLLOW -> follow(clause);
            case MEET -> leaving.met(clause);
            default -> {
                // The other verbs move nobody.
            }
        }
    }

    /** "Six followed in December": they go where those went who were told of before. */
    private void follow(Clause clause) {
        Leg next = clause.subject() instanceof Theme ? null : understood.next(legs.leg(clause, "follow"));
        if (next != null) {
            legs.keep(next);
            return;
        }
        Leg last = legs.last() == null ? HandOvers.of(discourse).last().orElse(null) : legs.last();
        boolean behind = clause.verb().form() == Form.ING; // "freed 40 following talks"
        if (last == null
                || behind
                || !(clause.subject() instanceof Theme theme)
                || theme.quantity().isUnknown()
                || clause.object() != null && !isListed(clause.object())) {
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

    /** "Another 40 would follow on Monday, and the last ten on Friday": whether a theme starts what is listed further. */
    private boolean isListed(Theme theme) {
        int before = theme.from() - 1;
        while (HandOverWord.FURTHER.is(scene.lower(before))
                        && !scene.lower(before).equals("and")
                || scene.isArticle(before)
                || scene.lower(before).equals("last")) {
            before--;
        }
        return scene.lower(before).equals("and") || scene.lower(before).equals(",");
    }

    private void receive(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        if (clause.isPassive() && clause.subject() instanceof Theme) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            legs.add(clause, Cargo.subjects(scene, clause), route.from(), by.or(route::to), false, "receive-passive");
        } else if (!clause.isPassive() || !leaving.person(clause)) {
            Mention agent = clause.agent();
            Optional<Party> to = discourse.partyOf(scene, agent);
            List<Theme> objects = Cargo.objects(scene, clause);
            boolean plain = clause.stance() == Stance.EXPECTED
                    && objects.stream().allMatch(theme -> theme.quantity().isUnknown());
            boolean home = clause.verb().is(Sense.REPATRIATE) && agent == null;
            if (clause.verb().is(Sense.REPATRIATE) && legs.isHelper(to)) {
                // "The Red Cross brought home 27 soldiers": to where they belong
                legs.add(clause, objects, route.from(), route.to(), false, "go-home");
            } else if (!objects.isEmpty() && !plain && (to.isPresent() || agent instanceof PartyMention || home)) {
                legs.add(clause, objects, route.from(), to, EachSide.is(agent), "receive");
            }
        }
    }

    private void repatriate(Clause clause) {
        Optional<Party> to = Route.of(scene, discourse, clause).to();
        Optional<Party> agent = discourse.partyOf(scene, clause.agent());
        boolean away = to.isPresent() && !to.equals(agent)
                || isOfOthers(clause.object(), agent)
                || isToldByOthers(clause, agent);
        if (away || clause.isPassive()) {
            gives.give(clause);
        } else {
            receive(clause);
        }
    }

    /** "India repatriated 12 Pakistani prisoners": whether a party sends home those of the other side. */
    private boolean isOfOthers(@Nullable Theme theme, Optional<Party> agent) {
        Theme named = theme != null && theme.isBare() ? BareNumber.namedBefore(scene, theme) : theme;
        Optional<Party> owner = named == null ? Optional.empty() : discourse.owner(scene, named);
        boolean foreign = isState(agent) && isState(owner) && !agent.equals(owner);
        return foreign
                || agent.isPresent()
                        && owner.isPresent()
                        && discourse.sides().other(agent).equals(owner);
    }

    /** "India said Pakistan had repatriated 12 prisoners": whether one state tells of another, which sends home the teller's. */
    private boolean isToldByOthers(Clause clause, Optional<Party> agent) {
        Optional<Party> teller = discourse.partyOfSpeaker(scene, clause.verb().from());
        return isState(agent) && isState(teller) && !agent.equals(teller);
    }

    private static boolean isState(Optional<Party> party) {
        return party.isPresent() && party.get().isState();
    }

    /** "Baku sent 32 captives to Armenia, and Yerevan sent two": troops and aid are sent, too, so that those who are sent must be held. */
    private void send(Clause clause) {
        Theme object = clause.object();
        boolean held = object != null && (discourse.isHeld(object) || object.isBare() && !legs.isEmpty());
        boolean passive = clause.isPassive() && clause.subject() instanceof Theme subject && discourse.isHeld(subject);
        if (held || passive) {
            gives.give(clause);
        }
    }
}
