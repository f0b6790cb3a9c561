package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those who speak for a party as clauses and lists behind a name or a noun introduce them: "Najafi, who negotiates for Tehran", "the chief negotiators,
 * Vidal for Oman and Reyes for Qatar", "For Oman: Vidal and Reyes".
 */
final class Introductions {
    /** How many tokens behind "who" may tell for whom somebody speaks. */
    private static final int RELATIVE = 9;

    /** How many tokens behind a name may tell whose it is: "Vidal for Oman". */
    private static final int BESIDE = 3;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Delegates delegates;
    private final Teams teams;

    Introductions(Scene scene, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.delegates = delegates;
        this.teams = teams;
    }

    /** "Vidal, who leads the rebels' side", "the aide who negotiates for Moscow": what a clause with "who" says of a person. */
    void relative(PersonMention person) {
        int who = scene.lower(person.besideTo()).equals(",") ? person.besideTo() + 1 : person.besideTo();
        if (!scene.lower(who).equals("who")
                || !new JoinedPersons(scene).meant(person).equals(person)) {
            return;
        }
        int index = verbBehind(who);
        if (index < 0) {
            return;
        }
        Cue verb = (Cue) mentions.get(index);
        boolean heads = verb.is(Sense.HEAD);
        Mention whose = heads ? teams.behind(index) : spokenFor(index);
        if (whose != null) {
            // "Vidal, the head of Oman's council, who leads its team": whose he is, it is.
            boolean own = AskingWord.OWN.is(scene.lower(whose.from() - 1));
            Optional<Party> party = own ? delegates.partyOf(person) : Optional.empty();
            delegates.member(person, party.or(() -> teams.party(whose)), heads, whose);
        }
    }

    /** The verb behind "who", with only its auxiliaries between; -1 where there is none of leading or speaking. */
    private int verbBehind(int who) {
        for (int i = Actors.lastBefore(mentions, who) + 1; i < mentions.size(); i++) {
            if (Scene.cue(mentions.get(i), Sense.HEAD, Sense.ATTEND, Sense.MEET) != null
                    && ((Cue) mentions.get(i)).isVerb()) {
                return i;
            }
            if (mentions.get(i).from() - who > BESIDE
                    || Scene.cue(mentions.get(i), Sense.BE, Sense.HAVE, Sense.MODAL) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** "Negotiates for Kyiv", "speaks for the rebels". */
    private @Nullable Mention spokenFor(int verb) {
        for (int i = verb + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.from() - mentions.get(verb).to() > RELATIVE
                    || mention instanceof Cue cue && cue.isVerb()
                    || scene.lower(mention.from() - 1).equals(",")) {
                return null;
            }
            boolean owner = scene.is(mention.to(), Token.Kind.POSSESSIVE);
            if (Teams.isNamed(mention) && scene.preposition(mention).equals("for") && !owner) {
                return mention;
            }
        }
        return null;
    }

    /** "The chief negotiators, Vidal for Oman and Reyes for Qatar", "the heads of delegation, Vidal and Reyes". */
    void several(int index) {
        Mention noun = mentions.get(index);
        String word = scene.lower(noun.to() - 1);
        boolean negotiators = word.equals("negotiators") || word.equals("envoys");
        boolean heads = (word.equals("delegation") || word.equals("delegations")) && isHeads(noun.from() - 1);
        List<PartyMention> owners = owners(noun.to());
        int end = owners.isEmpty() ? noun.to() : owners.get(owners.size() - 1).to();
        boolean named = scene.lower(end).equals(",");
        if (!negotiators && !heads || !named && !isNext(end)) {
            return;
        }
        boolean chief = heads || isChief(index);
        List<PersonMention> persons = listed(named ? end + 1 : end);
        for (int i = 0; i < persons.size(); i++) {
            PersonMention person = persons.get(i);
            Optional<Party> party =
                    owners.size() == persons.size() ? owners.get(i).party() : partyBeside(person);
            if (persons.size() > 1 && (named || party.isPresent())) {
                ToldDelegate one = delegates.member(person, party, chief, person);
                one.role = one.role.or(() -> negotiators && chief ? chiefOf(index) : Optional.empty());
            }
        }
    }

    /** "The chief negotiators": what each of them is. */
    private Optional<String> chiefOf(int negotiators) {
        Mention noun = mentions.get(negotiators);
        for (int i = negotiators - 1; i >= 0 && noun.from() - mentions.get(i).to() <= BESIDE; i--) {
            if (Scene.cue(mentions.get(i), Sense.CHIEF) != null) {
                return Roles.in(scene, mentions.get(i).from(), noun.to())
                        .map(role -> role.substring(0, role.length() - 1));
            }
        }
        return Optional.empty();
    }

    /** "The negotiators of Oman and Qatar": whose they are, each named. */
    private List<PartyMention> owners(int of) {
        List<PartyMention> owners = new ArrayList<>();
        int end = of + 1;
        for (Mention mention : mentions) {
            boolean next = scene.lower(of).equals("of") && mention.from() >= end && mention.from() - end <= 1;
            if (next && mention instanceof PartyMention party && party.isNamed()) {
                owners.add(party);
                end = party.to();
            }
        }
        return owners;
    }

    /** Whether a person is named at a token. */
    private boolean isNext(int token) {
        for (PersonMention person : scene.persons()) {
            if (person.from() == token) {
                return true;
            }
        }
        return false;
    }

    /** "Heads of delegation", "the leaders of the two delegations". */
    private boolean isHeads(int token) {
        for (int i = token; i > Math.max(0, token - BESIDE); i--) {
            if (scene.lower(i).equals("of")) {
                return scene.lower(i - 1).equals("heads") || scene.lower(i - 1).equals("leaders");
            }
        }
        return false;
    }

    /** "The chief negotiators", "the lead Omani political negotiators". */
    private boolean isChief(int negotiators) {
        for (int i = negotiators - 1; i >= 0; i--) {
            boolean next = mentions.get(negotiators).from() - mentions.get(i).to() <= BESIDE;
            if (!next || Scene.cue(mentions.get(i), Sense.CHIEF) != null) {
                return next;
            }
            if (Scene.cue(mentions.get(i), Sense.ROLE, Sense.DEMONYM, Sense.POLITICAL) == null) {
                return false;
            }
        }
        return false;
    }

    /** The persons whom commas and "and" list from a token on. */
    private List<PersonMention> listed(int from) {
        List<PersonMention> persons = new ArrayList<>();
        int end = from;
        for (Mention mention : mentions) {
            if (mention.from() < from) {
                continue;
            }
            if (mention instanceof PersonMention person) {
                if (person.titleFrom() - end > BESIDE) {
                    break;
                }
                persons.add(person);
                end = person.besideTo();
            } else if (mention.from() - end <= 2 && Teams.isNamed(mention)) {
                end = mention.to();
            } else if (!isInTitle(mention)
                    && (mention.from() > end + BESIDE || mention instanceof Cue cue && cue.isVerb())) {
                break;
            }
        }
        return persons;
    }

    private boolean isInTitle(Mention mention) {
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() <= mention.from() && mention.to() <= person.from()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Party> partyBeside(PersonMention person) {
        for (Mention mention : mentions) {
            String preposition = scene.preposition(mention);
            boolean beside = mention.from() >= person.to() && mention.from() - person.to() <= 2;
            if (beside
                    && mention instanceof PartyMention party
                    && (preposition.equals("for") || preposition.equals("of") || preposition.equals("from"))) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** "For Oman: Vidal, Reyes and the chief of staff, Harthi": who is at the table. */
    void atTheTable() {
        if (mentions.isEmpty() || !(mentions.get(0) instanceof PartyMention first)) {
            return;
        }
        boolean heading = Teams.isNamed(first)
                && scene.lower(0).equals("for")
                && scene.lower(first.to()).equals(":");
        if (!heading) {
            return;
        }
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention person) {
                delegates.member(person, first.party(), false, person);
            }
        }
    }

    /** "Heading the Omani team is Vidal". */
    void inverted(int index) {
        Mention team = mentions.get(index).from() == 0 ? teams.behind(index) : null;
        for (int i = index + 1; team != null && i + 1 < mentions.size(); i++) {
            boolean is = Scene.cue(mentions.get(i), Sense.BE) != null
                    && mentions.get(i).from() >= team.to();
            for (int j = i + 1; is && j < mentions.size(); j++) {
                if (mentions.get(j) instanceof PersonMention person) {
                    ToldDelegate one = delegates.member(person, teams.party(team), true, team);
                    one.stance = scene.has(Sense.MODAL, Sense.FUTURE) ? Stance.EXPECTED : one.stance;
                    return;
                }
            }
        }
    }
}
