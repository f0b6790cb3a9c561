package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Delegation;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Delegate;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those who speak for a party, as one sentence tells of them; of each person the first telling counts. */
final class Delegates {
    /** How many words may stand between "is" and the delegation that somebody is a member of. */
    private static final int MEMBER = 6;

    /** How many tokens behind a delegation "under" and its head may stand: "a team of three, under the command of Vidal". */
    private static final int UNDER = 9;

    private final Scene scene;
    private final Discourse discourse;
    private final Teams teams;
    private final ImmutableList<Mention> mentions;
    private final List<Told> told = new ArrayList<>();

    Delegates(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.teams = new Teams(scene, discourse);
        this.mentions = scene.mentions();
    }

    /** Somebody who speaks for a party, while it is being gathered. */
    private static final class Told {
        private final @Nullable PersonMention person;
        private Optional<Party> party = Optional.empty();
        private Optional<String> role = Optional.empty();
        private boolean head;
        private int from;
        private int to;
        private String rule = "";

        private Told(@Nullable PersonMention person) {
            this.person = person;
        }
    }

    /** "Ana Vidal, the rebels' chief negotiator"; "the head of the Omani delegation, Salim Harthi". */
    void introduced(PersonMention person) {
        Delegate before = Delegate.in(scene, person.titleFrom(), person.from());
        Delegate beside = Delegate.in(scene, person.to(), person.besideTo());
        Delegate delegate = before.compareTo(beside) > 0 ? before : beside;
        Optional<Party> party = partyOf(person);
        boolean sent = delegate == Delegate.ENVOY
                && party.filter(p -> p.isState() && !discourse.isHelper(p)).isPresent();
        if (delegate == Delegate.HEAD || delegate == Delegate.MEMBER || sent) {
            Told one = tell(person, delegate == Delegate.HEAD, "introduced");
            one.party = one.party.or(() -> party);
            one.from = before == Delegate.NONE ? one.from : Math.min(one.from, person.titleFrom());
        }
    }

    /** "X, who heads the Omani team"; "the Omani delegation is led by X", "delegations led by X and Y". */
    void headed(int index) {
        Cue verb = (Cue) mentions.get(index);
        Clause clause = Clause.of(scene, index);
        boolean participle = verb.form() == Form.PAST_OR_PARTICIPLE || verb.form() == Form.PARTICIPLE;
        PersonMention by = participle ? personBehind(index, "by") : null;
        if (by != null) {
            led(index, by);
            return;
        }
        Mention agent = clause.agent();
        Mention team = teams.behind(index);
        if (agent instanceof PersonMention person && team != null) {
            Told one = tell(person, true, "heads");
            one.party = teams.party(team)
                    .or(() -> one.party)
                    .or(() -> partyOf(person))
                    .or(discourse::lastTeam);
            one.to = Math.max(one.to, team.to());
        }
    }

    private void led(int index, PersonMention by) {
        Mention team = teams.before(index, by);
        if (team == null) {
            return;
        }
        List<PersonMention> heads = joined(by);
        Optional<Party> party = teams.party(team);
        List<Optional<Party>> parties = new ArrayList<>();
        heads.forEach(head ->
                parties.add(heads.size() == 1 ? party.or(() -> partyOf(head)).or(discourse::lastTeam) : partyOf(head)));
        for (int i = 0; i < heads.size(); i++) {
            Told one = tell(heads.get(i), true, "led-by");
            one.party = parties.get(i).or(() -> one.party);
            if (i == 0) {
                one.from = Math.min(one.from, team.from());
            }
        }
        gapped(heads.get(heads.size() - 1));
    }

    /** ", and that of Oman by Y": a delegation whose verb is left out. */
    private void gapped(PersonMention before) {
        PartyMention of = null;
        for (Mention mention : mentions) {
            if (mention.from() >= before.to() && mention instanceof PartyMention party && teams.isThat(party)) {
                of = party;
            } else if (mention.from() >= before.to()
                    && mention instanceof PersonMention head
                    && scene.preposition(head).equals("by")) {
                Optional<Party> party = of != null ? of.party() : partyOfOne(head);
                if (party.isPresent()) {
                    Told one = tell(head, true, "led-by");
                    one.party = party;
                    one.from = of == null ? one.from : Math.min(one.from, of.from());
                }
                return;
            }
        }
    }

    /** "And the Omani one by Y", "the other one by Y": whose delegation is meant by "one". */
    private Optional<Party> partyOfOne(PersonMention head) {
        int one = head.titleFrom() - 2;
        if (!scene.lower(one).equals("one")) {
            return Optional.empty();
        }
        if (scene.lower(one - 1).equals("other")) {
            return discourse.sides().other(discourse.lastTeam()).or(() -> partyOf(head));
        }
        Optional<Party> own = teams.partyIn(one - 2, one);
        return own.isPresent() ? own : partyOf(head);
    }

    /** The person behind a preposition, as far as the next verb. */
    private @Nullable PersonMention personBehind(int index, String preposition) {
        for (Mention mention : mentions.subList(index + 1, mentions.size())) {
            if (mention instanceof PersonMention person
                    && scene.preposition(person).equals(preposition)) {
                return person;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** A person with those whom "and" and commas add. */
    private List<PersonMention> joined(PersonMention first) {
        List<PersonMention> all = new ArrayList<>(List.of(first));
        PersonMention last = first;
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention next && next.from() >= last.besideTo()) {
                int gap = next.titleFrom() - last.besideTo();
                boolean and = scene.lower(next.titleFrom() - 1).equals("and")
                        || scene.lower(next.titleFrom() - 1).equals(",");
                if (gap > 2 || !and) {
                    break;
                }
                all.add(next);
                last = next;
            }
        }
        return all;
    }

    /** "From the Omani side X and Y take part", "X represented Oman", "the delegation includes X", "X sits on the Omani team", "X spoke for Oman". */
    void attended(int index) {
        Cue verb = (Cue) mentions.get(index);
        if (!verb.isVerb()) {
            return;
        }
        Clause clause = Clause.of(scene, index);
        Mention agent = clause.agent();
        if (verb.is(Sense.INVOLVE)) {
            included(clause);
        } else if (verb.is(Sense.ATTEND) && clause.isPassive()) {
            represented(clause, index);
        } else if (agent instanceof PersonMention person) {
            Mention team = teams.beside(clause, verb.is(Sense.ATTEND));
            if (team != null) {
                joinedUpTo(person, verb.from()).forEach(member -> join(member, team));
            }
        }
    }

    /** Tells of somebody who speaks for a party or leads its delegation, and the words that say so. */
    void member(PersonMention person, Optional<Party> party, boolean head, Mention words) {
        Told one = tell(person, head, head ? "heads" : "attends");
        one.party = party.or(() -> one.party).or(() -> partyOf(person));
        one.from = Math.min(one.from, words.from());
        one.to = Math.max(one.to, words.to());
    }

    Introductions introductions() {
        return new Introductions(scene, this, teams);
    }

    private void join(PersonMention member, Mention team) {
        Told one = tell(member, false, "attends");
        one.party = teams.party(team).or(() -> one.party).or(() -> partyOf(member));
        one.to = Math.max(one.to, team.to());
        one.from = Math.min(one.from, team.from());
    }

    /** The persons before a verb, of whom this is the last one. */
    private List<PersonMention> joinedUpTo(PersonMention last, int verb) {
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention person && person.from() <= last.from()) {
                List<PersonMention> all = joined(person);
                if (all.contains(last) && last.to() <= verb) {
                    return all;
                }
            }
        }
        return List.of(last);
    }

    /** "The delegation includes X and Y". */
    private void included(Clause clause) {
        Mention team = null;
        for (Mention mention : clause.left()) {
            team = Delegate.isDelegation(mention) ? mention : team;
        }
        for (Mention mention : team == null ? ImmutableList.<Mention>of() : clause.right()) {
            if (mention instanceof PersonMention person) {
                join(person, team == null ? person : team);
            }
        }
    }

    /** "Oman was represented by X". */
    private void represented(Clause clause, int index) {
        PersonMention by = personBehind(index, "by");
        Mention party = null;
        for (Mention mention : clause.left()) {
            party = Teams.isNamed(mention) ? mention : party;
        }
        if (by != null && party != null) {
            join(by, party);
            representedToo(by);
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

    /** "X is part of the Omani delegation", "X, who is a member of the team". */
    void partOf(int index) {
        Mention team = mentions.get(index);
        String preposition = scene.preposition(team);
        Mention be = null;
        for (int i = index - 1; i >= 0 && be == null; i--) {
            Mention mention = mentions.get(i);
            boolean inside = Scene.cue(mention, Sense.ROLE, Sense.PART) != null && mention.to() <= team.from();
            if (Scene.cue(mention, Sense.BE) != null) {
                be = mention;
            } else if (!inside) {
                return;
            }
        }
        if (be == null || team.from() - be.to() > MEMBER || !preposition.equals("of") && !preposition.equals("on")) {
            return;
        }
        Mention before = mentions.indexOf(be) > 0 ? mentions.get(mentions.indexOf(be) - 1) : be;
        int gap = be.from() - (before instanceof PersonMention person ? person.besideTo() : before.to());
        if (before instanceof PersonMention member && gap <= 2) {
            member(member, teams.party(team), introductions().isHead(be.to(), team), team);
        }
    }

    /** "A delegation under X". */
    void under(int index) {
        Mention team = mentions.get(index);
        if (index + 1 >= mentions.size()) {
            return;
        }
        for (Mention mention : mentions.subList(index + 1, mentions.size())) {
            if (mention instanceof Cue cue && cue.isVerb()) {
                return;
            }
            if (mention instanceof PersonMention head && isUnder(head) && head.titleFrom() - team.to() <= UNDER) {
                Told one = tell(head, true, "under");
                one.party = teams.party(team).or(() -> one.party).or(() -> teams.partyBefore(index));
                one.from = Math.min(one.from, team.from());
                return;
            }
        }
    }

    /** "Under Vidal", "under the command of Vidal". */
    private boolean isUnder(PersonMention head) {
        int before = head.titleFrom() - 1;
        boolean command = scene.lower(before).equals("of")
                && DelegateWord.COMMAND.is(scene.lower(before - 1))
                && scene.lower(before - 3).equals("under");
        return command || scene.preposition(head).equals("under");
    }

    /** "Oman's chief negotiator" with no name beside: whoever was introduced as that. */
    void unnamed(int index) {
        Mention noun = mentions.get(index);
        if (isBesideName(noun)) {
            return;
        }
        int from = startOf(index);
        boolean delegation = Delegate.isDelegation(noun);
        int to = delegation
                        && index + 1 < mentions.size()
                        && mentions.get(index + 1).from() - noun.to() <= 1
                        && Scene.cue(mentions.get(index + 1), Sense.CHIEF) != null
                ? mentions.get(index + 1).to()
                : noun.to();
        if (Delegate.in(scene, from, to) != Delegate.HEAD) {
            return;
        }
        Optional<Party> party = teams.partyIn(from, to);
        Optional<Person> head = discourse.head(party);
        if (party.isPresent() && head.isPresent()) {
            Told one = new Told(null);
            one.party = party;
            one.head = true;
            one.role = Roles.in(scene, from, to);
            one.from = from;
            one.to = to;
            one.rule = "unnamed-head";
            told.add(one);
        }
    }

    /** "The rebels by one under Y": a delegation that is only pointed to. */
    void oneUnder(PersonMention head, int index) {
        boolean one = scene.lower(head.titleFrom() - 1).equals("under")
                && scene.lower(head.titleFrom() - 2).equals("one");
        if (one) {
            Told under = tell(head, true, "under");
            under.party = under.party.or(() -> teams.partyBefore(index));
        }
    }

    private int startOf(int index) {
        int from = mentions.get(index).from();
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean part = Scene.cue(mention, Sense.CHIEF, Sense.DEMONYM, Sense.ROLE) != null || Teams.isNamed(mention);
            if (!part || from - mention.to() > 2) {
                break;
            }
            from = mention.from();
        }
        return from;
    }

    private boolean isBesideName(Mention noun) {
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention person
                    && noun.from() >= person.titleFrom()
                    && noun.to() <= person.besideTo()) {
                return true;
            }
        }
        return false;
    }

    /** The telling of a person, which begins with what stands beside the name. */
    private Told tell(PersonMention person, boolean head, String rule) {
        for (Told known : told) {
            if (person.equals(known.person)) {
                known.head |= head;
                return known;
            }
        }
        Told one = new Told(person);
        one.head = head;
        one.role = Roles.of(scene, person);
        one.from = person.titleFrom();
        one.to = person.besideTo();
        one.rule = rule;
        told.add(one);
        return one;
    }

    private Optional<Party> partyOf(PersonMention person) {
        return person.party().or(() -> discourse.partyOf(scene, person)).or(() -> partyOfOwner(person));
    }

    /** "President Moreno's envoy": the party of the person whose envoy somebody is. */
    private Optional<Party> partyOfOwner(PersonMention person) {
        for (Mention mention : mentions) {
            boolean beside = mention.from() >= person.titleFrom() && mention.to() <= person.besideTo();
            if (beside && mention instanceof PersonMention owner && !owner.equals(person)) {
                return discourse.partyOf(scene, owner);
            }
        }
        return Optional.empty();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Told one : told) {
            Optional<String> name = one.person == null
                    ? discourse.head(one.party).map(Person::name)
                    : Optional.of(discourse
                            .people()
                            .person(one.person)
                            .map(Person::name)
                            .orElse(one.person.name()));
            Delegation delegation = Delegation.builder()
                    .party(one.party)
                    .person(name)
                    .role(one.role)
                    .head(one.head)
                    .build();
            discourse.tellTeam(one.party);
            if (one.head && one.person != null) {
                discourse.tellHead(one.party, one.person);
            }
            findings.add(new Finding(delegation, Stance.ASSERTED, one.from, one.to, one.rule));
        }
        return findings;
    }
}
