package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.delegation.Teams;
import dev.parley.frame.words.DelegateWord;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Delegate;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Setting;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a verb of meeting tells of a meeting of those who negotiate, rather than of meeting demands or families. */
final class Sessions {
    /** How many tokens may stand between the verb and whom one meets. */
    private static final int REACH = 4;

    private final Scene scene;
    private final Setting setting;
    private final People people;

    Sessions(Scene scene, Setting setting) {
        this.scene = scene;
        this.setting = setting;
        this.people = setting.people();
    }

    boolean meets(Clause clause) {
        Cue verb = clause.verb();
        boolean together = isTogether(clause) || isOfTeams(clause);
        Mention agent = clause.agent();
        boolean somebody = agent instanceof PersonMention
                || agent instanceof PartyMention
                || delegationIn(clause) != null
                || hasOfficial(clause.subjects());
        boolean with = withWhom(clause);
        boolean free = isFree(verb);
        if (isSpending(verb) && !isOfHours(clause)) {
            return false;
        }
        // "They will be reunited", "was met with silence".
        boolean passive = scene.lower(verb.from() - 1).equals("be") || clause.isPassive();
        return !passive
                && !isOfTheme(clause)
                && !MetMatters.isObjectOf(scene, verb)
                && (together && (free || with)
                        || somebody && with
                        || with && bringsBoth(clause)
                        || free && isPlan(verb));
    }

    /** "The plan to meet in Geneva": whose plan it is need not be told. */
    private boolean isPlan(Cue verb) {
        return scene.lower(verb.from() - 1).equals("to") && MeetingWord.PLAN.is(scene.lower(verb.from() - 2));
    }

    /** "The mediators brought the two sides together". */
    private static boolean bringsBoth(Clause clause) {
        return clause.verb().is(Sense.MOVE)
                && !clause.right().isEmpty()
                && (isBoth(clause.right().get(0)) || isPairTogether(clause));
    }

    private static boolean isBoth(Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.BOTH;
    }

    /** "Brought Vidal and Reyes together": several by name before the end of the verb. */
    private static boolean isPairTogether(Clause clause) {
        int actors = 0;
        for (Mention mention : clause.right()) {
            boolean somebody = mention instanceof PersonMention || Teams.isNamed(mention);
            actors += somebody && clause.scene().preposition(mention).isEmpty() ? 1 : 0;
            if (actors > 1 && MeetingWord.TOGETHER.is(clause.scene().lower(mention.to()))) {
                return true;
            }
        }
        return false;
    }

    /** "Spent four hours together": a verb that tells of a meeting by its length only. */
    private static boolean isSpending(Cue verb) {
        return verb.is(Sense.LAST);
    }

    private static boolean isOfHours(Clause clause) {
        for (Mention mention : clause.right()) {
            return mention instanceof Duration hours && hours.days().isUnknown();
        }
        return false;
    }

    /** "100 people may meet their relatives": whether those who meet are of those exchanged. */
    private boolean isOfTheme(Clause clause) {
        ImmutableList<Mention> left = clause.left();
        for (int i = left.size() - 1; i >= 0; i--) {
            Mention mention = left.get(i);
            if (mention instanceof PartyMention || mention instanceof PersonMention) {
                if (scene.preposition(mention).isEmpty()) {
                    return false;
                }
            } else if (mention instanceof Theme && scene.preposition(mention).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of going or receiving tells of the visit of somebody who negotiates. */
    boolean visits(int index) {
        Cue verb = (Cue) scene.mentions().get(index);
        Clause clause = Clause.of(scene, index);
        if (verb.is(Sense.RECEIVE)) {
            Mention next = clause.right().isEmpty() ? verb : firstPerson(clause);
            return !clause.isPassive() && isEnvoy(next) && clause.agent() != null;
        }
        Mention agent = verb.isVerb() ? clause.agent() : guest(index);
        return (isEnvoy(agent) || delegationIn(clause) != null || isGuestOfOther(agent, index)) && !clause.isPassive();
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
        return by != null ? by : clause.agent();
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
                return seat.isPresent() && !seat.equals(own) && isConcerned(seat.get()) && isConcerned(own.get());
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
        return isBoth(mention)
                || mention instanceof PartyMention && DelegateWord.TEAM.is(scene.lower(mention.to() - 1));
    }

    /** The delegation that is the subject of a verb; null where none is. */
    private @Nullable Mention delegationIn(Clause clause) {
        for (Mention mention : clause.subjects()) {
            if (Delegate.isDelegation(mention) && scene.preposition(mention).isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    private boolean hasOfficial(ImmutableList<Mention> subjects) {
        for (Mention mention : subjects) {
            if (isOfficial(mention)
                    && scene.prepositionBefore(ownerOf(mention).from()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "The Congolese foreign minister", "Qatari mediators", "the rebel leader": an office, whose holder has no name, of somebody. */
    private boolean isOfficial(Mention mention) {
        Cue office = Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR, Sense.MEDIATION);
        return office != null
                && !office.value(Sense.ROLE).equals("part")
                && !ownerOf(mention).equals(mention);
    }

    /** The party or demonym right before an office, or before its other words; the office itself where none is. */
    private Mention ownerOf(Mention office) {
        int i = scene.indexOf(office) - 1;
        Mention next = office;
        while (i >= 0 && scene.mentions().get(i).to() == next.from()) {
            next = scene.mentions().get(i);
            if (next instanceof PartyMention || Scene.cue(next, Sense.DEMONYM) != null) {
                return next;
            }
            if (Scene.cue(next, Sense.ROLE) == null) {
                return office;
            }
            i--;
        }
        return office;
    }

    private static Mention firstPerson(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof PersonMention
                    && mention.from() - clause.verb().to() <= REACH) {
                return mention;
            }
        }
        return clause.verb();
    }

    private boolean isEnvoy(@Nullable Mention mention) {
        return mention instanceof PersonMention person && people.isDelegate(person)
                || mention != null && Delegate.isDelegation(mention);
    }

    /** Whether several sides or delegations are the subject. */
    private boolean isTogether(Clause clause) {
        int actors = 0;
        for (Mention mention : clause.subjects()) {
            if (mention instanceof PartyMention party
                    && (party.which() == Which.BOTH || party.which() == Which.EACH || isThey(party))) {
                return true;
            }
            boolean several = Scene.cue(mention, Sense.DELEGATION, Sense.LEADERS) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            boolean joint = Scene.cue(mention, Sense.BODY) != null
                    && scene.lower(mention.from() - 1).equals("joint");
            if (joint) {
                return true;
            }
            boolean officers = Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            if (several || officers) {
                return true;
            }
            boolean people = Scene.cue(mention, Sense.DEMONYM) != null
                    && scene.lower(mention.to()).equals("and");
            boolean actor = people || mention instanceof PartyMention || mention instanceof PersonMention;
            boolean official = isOfficial(mention); // who has been counted where his party is named
            boolean named = official && ownerOf(mention) instanceof PartyMention;
            actors += (actor || official && !named) && !isBesideName(mention) ? 1 : 0;
        }
        return actors > 1;
    }

    /** "Oman's team, headed by Vidal, and the Qatari one, led by Reyes, met": whether it is a second team whose head a comma parts from the verb. */
    private boolean isOfTeams(Clause clause) {
        Cue heads = clause.governor();
        boolean aside = heads != null
                && heads.is(Sense.HEAD)
                && scene.lower(clause.verb().from() - 1).equals(",")
                && scene.lower(heads.from() - 1).equals(",");
        int first = aside && heads != null ? heads.from() - 2 : -1;
        while (first > 0 && (scene.isAdjective(first) || scene.isArticle(first))) {
            first--;
        }
        return first > 0 && scene.lower(first).equals("and");
    }

    private boolean isBesideName(Mention mention) {
        for (Mention other : scene.mentions()) {
            if (other instanceof PersonMention person
                    && !other.equals(mention)
                    && mention.from() >= person.titleFrom()
                    && mention.to() <= person.besideTo()) {
                return true;
            }
        }
        return false;
    }

    private boolean isThey(PartyMention party) {
        return party.which() == Which.PRONOUN && scene.lower(party.from()).equals("they")
                || party.which() == Which.SPEAKER && scene.lower(party.from()).equals("we");
    }

    /** Whether somebody of a party is met: right behind the verb, or behind "with". */
    private boolean withWhom(Clause clause) {
        for (Mention mention : clause.right()) {
            boolean actor = mention instanceof PartyMention
                    || mention instanceof PersonMention
                    || Delegate.isDelegation(mention)
                    || isOfficial(mention);
            String preposition = isOfficial(mention) ? scene.preposition(ownerOf(mention)) : scene.preposition(mention);
            int from = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
            boolean near = from - clause.verb().to() <= REACH;
            if (actor && (preposition.equals("with") || preposition.isEmpty() && near)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb has no object that we know nothing of: "met in Doha", but "met the families", "met demands". */
    private boolean isFree(Cue verb) {
        int next = verb.to();
        if (next >= scene.tokens().size()
                || scene.isAdverb(next)
                || scene.isFunctionWord(next) && !scene.isArticle(next)) {
            return true;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() == next) {
                return mention instanceof Day
                        || mention instanceof Place
                        || mention instanceof Duration
                        || mention instanceof Cue cue
                                && (cue.is(Sense.DEMONYM) || cue.is(Sense.LANGUAGE) || cue.is(Sense.SUCH));
            }
        }
        return !scene.isWord(next);
    }
}
