package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.finder.Setting;
import dev.parley.mention.name.People;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a verb of going, receiving or hosting tells of those who negotiate, and who comes: "the envoy flew to Doha", "Oman hosted the two teams". */
final class Visits {
    private final Scene scene;
    private final Setting setting;
    private final People people;
    private final Attendance attendance;

    Visits(Scene scene, Setting setting, Attendance attendance) {
        this.scene = scene;
        this.setting = setting;
        this.people = setting.people();
        this.attendance = attendance;
    }

    /** Whether a verb of going or receiving tells of the visit of somebody who negotiates. */
    boolean isOne(int index) {
        Cue verb = (Cue) scene.mentions().get(index);
        Clause clause = Clause.of(scene, index);
        if (verb.is(Sense.RECEIVE)) {
            Mention next = clause.right().isEmpty() ? verb : firstPerson(clause);
            boolean guest = isEnvoy(next) && clause.agent() != null || receivesLeaders(clause);
            return !clause.isPassive() && guest;
        }
        Mention agent = verb.isVerb() ? clause.agent() : guest(index);
        return (isEnvoy(agent) || attendance.delegation(clause) != null || isGuestOfOther(agent, index))
                && !clause.isPassive();
    }

    /** "Received the two leaders", "received the Omani foreign minister": the leaders of both, or an official of a side or a helper. */
    private boolean receivesLeaders(Clause clause) {
        for (Mention mention : clause.right()) {
            if (Attendance.isBoth(mention) || Scene.cue(mention, Sense.LEADERS) != null) {
                return scene.preposition(mention).isEmpty();
            }
            if (attendance.isOfficial(mention) && attendance.isOfSomebody(clause)) {
                Mention owner = attendance.ownerOf(mention);
                return scene.preposition(owner).isEmpty()
                        && partyOf(owner).filter(this::isConcerned).isPresent();
            }
            if (mention instanceof Theme || mention.from() - clause.verb().to() > Attendance.REACH) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Party> partyOf(Mention owner) {
        return owner instanceof Cue people && people.is(Sense.DEMONYM)
                ? Optional.of(Party.of(people.value(Sense.DEMONYM)))
                : Clause.party(owner);
    }

    /** "A visit to Doha by the envoy", "Witkoff's visit to Doha": who comes, of a noun. */
    @Nullable
    Mention guest(int index) {
        Mention noun = scene.mentions().get(index);
        Clause clause = Clause.of(scene, index);
        Mention by = clause.actorBehind("by");
        for (Mention mention : by == null ? scene.mentions() : ImmutableList.<Mention>of()) {
            boolean owner = mention.to() == noun.from() - 1 && scene.is(mention.to(), Token.Kind.POSSESSIVE);
            if (owner && mention instanceof PersonMention) {
                return mention;
            }
        }
        return by != null ? named(by) : clause.agent();
    }

    /** The person in whose title a mention stands: the minister of "by U.S. minister Lee Brown"; the mention itself where it stands in none. */
    private Mention named(Mention mention) {
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() <= mention.from() && mention.to() <= person.from()) {
                return person;
            }
        }
        return mention;
    }

    /** "The Iraqi foreign minister visited Tehran": an official of one side or of a helper in the capital of another. */
    private boolean isGuestOfOther(@Nullable Mention agent, int index) {
        if (!(agent instanceof PersonMention person)) {
            return false;
        }
        Optional<Party> own = people.person(person).flatMap(Person::party).or(person::party);
        boolean official = own.isPresent()
                && (person.role().isPresent()
                        || people.person(person).flatMap(Person::role).isPresent());
        for (Mention mention :
                scene.mentions().subList(index + 1, scene.mentions().size())) {
            if (mention instanceof Place place && official) {
                Optional<Party> seat = seat(place);
                return seat.isPresent()
                        && !seat.equals(own)
                        && isConcerned(seat.get())
                        && (isConcerned(own.get()) || own.get().isState());
            }
        }
        return false;
    }

    private boolean isConcerned(Party party) {
        return setting.sides().parties().contains(party) || setting.helpers().contains(party);
    }

    private Optional<Party> seat(Place place) {
        return setting.lexicon()
                .longest(scene.tokens(), scene.lower(place.from()).equals("to") ? place.from() + 1 : place.from())
                .flatMap(match -> match.entries().stream()
                        .filter(entry -> entry.sense() == Sense.SEAT)
                        .findFirst())
                .map(entry -> Party.of(entry.value()));
    }

    /** Whether a verb of hosting has those for its object who talk. */
    boolean isGuest(int index) {
        for (Mention mention : Clause.of(scene, index).right()) {
            if (Scene.cue(mention, Sense.TALKS) != null) {
                return false;
            }
            boolean several = Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR, Sense.LEADERS) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            boolean leader = mention instanceof Cue office
                    && office.value(Sense.ROLE).equals("leader")
                    && !scene.isArticle(mention.from() - 1);
            if (several
                    || leader
                    || isTeam(mention)
                    || Delegate.isDelegation(mention)
                    || mention instanceof PersonMention) {
                return scene.preposition(mention).isEmpty();
            }
        }
        return false;
    }

    /** "The negotiators", "the Omani negotiators", "the two sides". */
    private boolean isTeam(Mention mention) {
        return Attendance.isBoth(mention)
                || mention instanceof PartyMention && DelegateWord.TEAM.is(scene.lower(mention.to() - 1));
    }

    private static Mention firstPerson(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof PersonMention
                    && mention.from() - clause.verb().to() <= Attendance.REACH) {
                return mention;
            }
        }
        return clause.verb();
    }

    private boolean isEnvoy(@Nullable Mention mention) {
        return mention instanceof PersonMention person && people.isDelegate(person)
                || mention != null && Delegate.isDelegation(mention);
    }
}
