package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to be a party's chief negotiator by a verb: "Oman named Vidal as its chief negotiator", "Vidal replaced Reyes as Oman's chief negotiator",
 * "Oman's chief negotiator is Vidal".
 */
final class Appointments {
    /** How many tokens before the office the verb may stand that says how somebody came to it. */
    private static final int REACH = 10;

    /** How many tokens may stand between "head" and the team. */
    private static final int HEAD = 5;

    private final Scene scene;
    private final Discourse discourse;
    private final Delegates delegates;
    private final JoinedPersons persons;
    private final ImmutableList<Mention> mentions;

    Appointments(Scene scene, Discourse discourse, Delegates delegates) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.persons = new JoinedPersons(scene);
        this.mentions = scene.mentions();
    }

    /** Reads the office that a noun for a negotiator, or for the team that somebody heads, names at an index. */
    void read(int index) {
        Mention noun = mentions.get(index);
        Mention chief = Delegate.isDelegation(noun) ? headOf(index) : chiefBefore(index);
        if (scene.has(Sense.NOT)) {
            return;
        }
        if (Delegate.in(scene, chief.from(), noun.to()) != Delegate.HEAD) {
            named(noun);
            return;
        }
        int start = start(chief.from());
        PersonMention person = isOf(index);
        person = person != null ? person : named(start - (scene.lower(start - 1).equals("as") ? 1 : 0));
        if (person != null) {
            Optional<Party> party = party(start, Delegate.isDelegation(noun) ? noun.to() : chief.from(), person);
            PersonMention named = person;
            ToldDelegate one =
                    delegates.member(person, party.or(() -> NamingVerbs.namer(scene, discourse, named)), true, noun);
            one.stance = isToCome(person, start) ? Stance.EXPECTED : one.stance;
        }
    }

    /** "Picked Vidal and Reyes as its negotiators": several who are to speak for whoever names them. */
    private void named(Mention noun) {
        int as = scene.isArticle(noun.from() - 1) ? noun.from() - 2 : noun.from() - 1;
        for (PersonMention first : scene.lower(as).equals("as") ? scene.persons() : ImmutableList.<PersonMention>of()) {
            List<PersonMention> all =
                    first.to() <= as && NamingVerbs.isNamed(scene, first) ? persons.from(first) : List.of();
            boolean upToHere = !all.isEmpty() && all.get(all.size() - 1).besideTo() == as;
            for (PersonMention one : upToHere ? all : List.<PersonMention>of()) {
                delegates.member(one, NamingVerbs.namer(scene, discourse, first), false, noun);
            }
        }
    }

    private Mention chiefBefore(int index) {
        Mention noun = mentions.get(index);
        return index > 0 && mentions.get(index - 1).to() == noun.from() ? mentions.get(index - 1) : noun;
    }

    /** The "head" of "head of the Omani team"; the team itself where nobody heads it. */
    private Mention headOf(int index) {
        Mention team = mentions.get(index);
        for (int i = index - 1; i >= 0 && team.from() - mentions.get(i).to() <= HEAD; i--) {
            boolean of = scene.lower(mentions.get(i).to()).equals("of");
            if (of && Scene.cue(mentions.get(i), Sense.CHIEF) != null) {
                return mentions.get(i);
            }
        }
        return team;
    }

    /** "Vidal will replace Reyes as": whether the verb between the person and the office tells of what is to come. */
    private boolean isToCome(PersonMention person, int office) {
        for (Mention mention : mentions) {
            boolean between = mention.from() >= person.to() && mention.to() <= office;
            if (between && Scene.cue(mention, Sense.FUTURE, Sense.OUGHT, Sense.PLAN, Sense.MODAL) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the words start that say whose office it is: "its", "the", "Oman's". */
    private int start(int chief) {
        int start = chief;
        for (Mention mention : mentions) {
            boolean whose = mention instanceof PartyMention && mention.to() <= chief && chief - mention.to() <= 1;
            start = whose ? mention.from() : start;
        }
        for (Mention mention : mentions) {
            boolean owner = scene.is(start - 1, Token.Kind.POSSESSIVE) && mention.to() == start - 1;
            start = owner ? mention.from() : start; // "the opposition's"
        }
        boolean own = AskingWord.OWN.is(scene.lower(start - 1)) || scene.isArticle(start - 1);
        return own ? start - 1 : start;
    }

    /** "Oman's chief negotiator is Vidal". */
    private @Nullable PersonMention isOf(int index) {
        boolean is = index + 2 < mentions.size()
                && Scene.cue(mentions.get(index + 1), Sense.BE) != null
                && mentions.get(index + 1).from() == mentions.get(index).to();
        for (PersonMention person : is ? scene.persons() : ImmutableList.<PersonMention>of()) {
            if (person.titleFrom() == mentions.get(index + 1).to()) {
                return person;
            }
        }
        return null;
    }

    /** Who is named to the office whose words start at a token: in front of it, or the subject of a verb of naming or replacing. */
    private @Nullable PersonMention named(int start) {
        PersonMention last = null;
        PersonMention before = null;
        for (PersonMention person : scene.persons()) {
            if (person.to() <= start) {
                before = last;
                last = person;
            }
        }
        if (last == null || start - last.to() > REACH) {
            return null;
        }
        String verb = scene.lower(last.titleFrom() - 1);
        boolean object = last.besideTo() == start;
        if (isTaken(start) || object && verb.equals("from") && isTaken(last.titleFrom() - 1)) {
            return object ? before : last; // "Vidal took over as", "Vidal took over from Reyes as"
        }
        if (DelegateWord.REPLACING.is(verb)) {
            return before; // "Vidal replaced Reyes as"
        }
        if (object || NamingVerbs.isNamed(scene, last) && scene.lower(start).equals("as")) {
            return NamingVerbs.isNamed(scene, last) || isInTheirPlace(last) ? last : null;
        }
        // "Vidal was named", "Vidal was Oman's chief negotiator"
        return DelegateWord.NAMING.is(scene.lower(start - 1)) || isBetween(last, start) ? last : null;
    }

    /** Whether nothing but "is" or "was" stands between a person and an office. */
    private boolean isBetween(PersonMention person, int office) {
        for (Mention mention : mentions) {
            if (mention.from() == person.besideTo()) {
                return mention.to() == office && Scene.cue(mention, Sense.BE) != null;
            }
        }
        return false;
    }

    private boolean isTaken(int end) {
        return DelegateWord.TAKING.is(scene.lower(end - 2) + " " + scene.lower(end - 1));
    }

    /** "Replaced Reyes with Vidal". */
    private boolean isInTheirPlace(PersonMention person) {
        String before = scene.lower(person.titleFrom() - 1);
        boolean with = before.equals("with") || before.equals("by");
        for (int i = person.titleFrom() - 1; with && i >= Math.max(0, person.titleFrom() - REACH); i--) {
            if (DelegateWord.REPLACING.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The rebels kept Vidal as their chief negotiator": the one state or group that a noun in front of the person means. */
    private Optional<Party> rebels(PersonMention person) {
        for (Mention mention : mentions) {
            Optional<Party> side =
                    mention.to() <= person.titleFrom() ? OnlyState.of(discourse).meant(mention) : Optional.empty();
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(int start, int chief, PersonMention person) {
        Optional<Party> first = Optional.empty();
        for (Mention mention : mentions) {
            if (mention instanceof PartyMention party && mention.from() >= start && mention.to() <= chief) {
                return party.party();
            }
            boolean names = mention instanceof PartyMention
                    && mention.to() <= person.from()
                    && scene.preposition(mention).isEmpty();
            first = names && first.isEmpty() ? discourse.partyOf(scene, mention) : first;
        }
        boolean own = AskingWord.OWN.is(scene.lower(start)) || start == chief;
        return own ? first.or(() -> rebels(person)) : Optional.empty();
    }
}
