package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import java.util.List;

/** Who is a member of a team: the Vidal of "Vidal sits on the Omani team", "the delegation includes Vidal", "Oman was represented by Vidal". */
final class TeamMembers {
    /** How many words may stand between "is" and the delegation that somebody is a member of. */
    private static final int MEMBER = 6;

    private final Scene scene;
    private final Delegates delegates;
    private final Teams teams;
    private final SubjectTeams subjects;
    private final JoinedPersons persons;
    private final ImmutableList<Mention> mentions;

    TeamMembers(Scene scene, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.delegates = delegates;
        this.teams = teams;
        this.subjects = new SubjectTeams(scene, teams);
        this.persons = new JoinedPersons(scene);
        this.mentions = scene.mentions();
    }

    /** "From the Omani side X and Y take part", "X represented Oman", "the delegation includes X", "X sits on the Omani team", "X spoke for Oman". */
    void attended(int index) {
        Cue verb = (Cue) mentions.get(index);
        if (!verb.isVerb()) {
            return;
        }
        Clause clause = Clause.of(scene, index);
        if (verb.is(Sense.ATTEND) && new Negation(clause).isNegated()) {
            return;
        }
        if (verb.from() == 0 && verb.is(Sense.ATTEND)) {
            inverted(clause);
            return;
        }
        Mention agent = clause.agent();
        if (verb.is(Sense.INVOLVE)) {
            included(clause);
        } else if (verb.is(Sense.STRIKE) && clause.isPassive()) {
            signed(verb);
        } else if (verb.is(Sense.ATTEND) && clause.isPassive()) {
            represented(clause, index);
        } else if (agent instanceof PersonMention person) {
            Mention team = teams.beside(clause, verb.is(Sense.ATTEND));
            if (team != null) {
                persons.upTo(persons.meant(person), verb.from()).forEach(member -> join(member, team));
                othersFor(verb);
            }
        }
    }

    /** "Representing Oman at the talks is X". */
    private void inverted(Clause clause) {
        Mention team = teams.beside(clause, true);
        boolean is = false;
        for (Mention mention : clause.right()) {
            is |= Scene.cue(mention, Sense.BE) != null;
            if (team != null && is && mention instanceof PersonMention person) {
                Mention whose = team;
                persons.from(person).forEach(member -> join(member, whose));
                return;
            }
        }
    }

    /** "X signed for Oman, Y for Qatar": whoever does the same for another party, where the verb is left out. */
    private void othersFor(Cue verb) {
        for (PersonMention other : scene.persons()) {
            String before = scene.lower(other.titleFrom() - 1);
            boolean joined = before.equals(",") || before.equals(";") || before.equals("and");
            if (other.from() > verb.to() && joined) {
                teams.spokenFor(other).ifPresent(party -> join(other, party));
            }
        }
    }

    /** "Was signed by X for Oman and Y for Qatar". */
    private void signed(Cue verb) {
        for (PersonMention person : scene.persons()) {
            boolean by = scene.preposition(person).equals("by");
            if (by && person.from() > verb.to()) {
                teams.spokenFor(person).ifPresent(party -> join(person, party));
            }
        }
        othersFor(verb);
    }

    /** "The delegation includes X and Y". */
    private void included(Clause clause) {
        Mention team = null;
        for (Mention mention : clause.subjects()) {
            team = Delegate.isDelegation(mention) ? mention : team;
        }
        team = team == null ? subjects.beforeWhich(clause.verb()) : team;
        team = team == null ? subjects.first(clause.verb()) : team;
        if (team == null) {
            return;
        }
        for (Mention mention : clause.right()) {
            if (mention instanceof PersonMention person
                    && !scene.lower(person.from() - 1).equals("(")) {
                join(person, team);
            }
        }
    }

    /** "Oman was represented by X". */
    private void represented(Clause clause, int index) {
        PersonMention by = persons.behind(index, "by");
        Mention party = null;
        for (Mention mention : clause.left()) {
            party = Teams.isNamed(mention) ? mention : party;
        }
        if (by != null && party != null) {
            Mention whose = party;
            List<PersonMention> all = persons.from(by);
            all.forEach(member -> join(member, whose));
            representedToo(all.get(all.size() - 1));
        }
    }

    /** ", and Qatar by Y". */
    private void representedToo(PersonMention before) {
        PartyMention party = null;
        for (Mention mention : mentions) {
            if (mention.from() >= before.to() && mention instanceof PartyMention named && Teams.isNamed(named)) {
                party = named;
            } else if (party != null
                    && mention instanceof PersonMention by
                    && scene.lower(by.titleFrom() - 1).equals("by")) {
                join(by, party);
                return;
            }
        }
    }

    private void join(PersonMention member, Mention team) {
        ToldDelegate one = delegates.tell(member, false, "attends");
        one.party = teams.party(team).or(() -> one.party).or(() -> delegates.partyOf(member));
        one.to = Math.max(one.to, team.to());
        one.from = Math.min(one.from, team.from());
    }

    /** "X is part of the Omani delegation", "X, who is a member of the team". */
    void partOf(int index) {
        Mention team = mentions.get(index);
        String preposition = scene.preposition(team);
        int be = beBefore(index);
        boolean near = be >= 0 && team.from() - mentions.get(be).to() <= MEMBER;
        if (!near || !preposition.equals("of") && !preposition.equals("on")) {
            return;
        }
        Mention is = mentions.get(be);
        Mention before = be > 0 ? mentions.get(be - 1) : is;
        int gap = is.from() - (before instanceof PersonMention person ? person.besideTo() : before.to());
        if (before instanceof PersonMention member && gap <= 2) {
            boolean head = Delegate.in(scene, is.to(), team.to()) == Delegate.HEAD;
            for (PersonMention one : persons.upTo(member, is.from())) {
                delegates.member(one, teams.party(team), head, team);
            }
        }
    }

    /** "Oman sent X and Y": whom a party sends, where the sentence tells of nobody who is held. */
    void sent(int index) {
        Clause clause = Clause.of(scene, index);
        Mention sender = clause.agent();
        boolean held = scene.has(Sense.CAPTIVE, Sense.SWAP);
        if (sender == null || !Teams.isNamed(sender) || held || new Negation(clause).isNegated()) {
            return;
        }
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() == clause.verb().to()) {
                persons.from(person).forEach(member -> join(member, sender));
            }
        }
    }

    /** "The negotiators", of one side or of both. */
    private boolean isNegotiators(Mention team) {
        return team instanceof PartyMention both
                && both.which() == PartyMention.Which.BOTH
                && DelegateWord.TEAM.is(scene.lower(team.to() - 1));
    }

    /** "On the Omani team are X and Y". */
    void among(int index) {
        Mention team = mentions.get(index);
        String preposition = scene.preposition(team);
        boolean in = preposition.equals("on") || preposition.equals("in") || preposition.equals("among");
        Mention be = index + 1 < mentions.size() ? mentions.get(index + 1) : team;
        if (!in
                || !teams.isTeam(team) && !isNegotiators(team)
                || Scene.cue(be, Sense.BE) == null
                || be.from() != team.to()) {
            return;
        }
        for (PersonMention person : scene.persons()) {
            List<PersonMention> members = person.titleFrom() == be.to() ? persons.from(person) : List.of();
            for (PersonMention member : members) {
                if (Delegate.isDelegation(team)
                        || teams.party(team)
                                .or(() -> delegates.partyOf(member))
                                .isPresent()) { // of the negotiators, those whose side is known
                    join(member, team);
                }
            }
        }
    }

    /** "Vidal led the Omani team, accompanied by Reyes": who comes with one of whom the sentence has told. */
    void accompanying() {
        for (PersonMention person : scene.persons()) {
            int before = person.titleFrom() - 1;
            before = scene.isArticle(before) ? before - 1 : before;
            boolean with = DelegateWord.COMPANY.is(scene.lower(before - 1) + " " + scene.lower(before));
            PersonMention first = with ? delegates.firstBefore(person) : null;
            if (first != null) {
                persons.from(person).forEach(member -> delegates.comes(member, first));
            }
        }
    }

    /** The index of the "is" that only words for a part in it part from a delegation; -1 where there is none. */
    private int beBefore(int team) {
        for (int i = team - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (Scene.cue(mention, Sense.BE) != null) {
                return i;
            }
            boolean inside = Scene.cue(mention, Sense.ROLE, Sense.PART) != null
                    && mention.to() <= mentions.get(team).from();
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
