package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Form;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who heads a team: the Vidal of "Vidal heads the Omani team", "the Omani delegation is led by Vidal", "a team of three under Vidal". */
final class TeamHeads {
    /** How many tokens behind a delegation "under" and its head may stand: "a team of three, under the command of Vidal". */
    private static final int UNDER = 9;

    /** How many tokens behind "charge" the delegation may stand: "in charge of the Omani one". */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Discourse discourse;
    private final Delegates delegates;
    private final Teams teams;
    private final JoinedPersons persons;
    private final ImmutableList<Mention> mentions;

    TeamHeads(Scene scene, Discourse discourse, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.teams = teams;
        this.persons = new JoinedPersons(scene);
        this.mentions = scene.mentions();
    }

    /** "X, who heads the Omani team"; "the Omani delegation is led by X", "delegations led by X and Y". */
    void headed(int index) {
        Cue verb = (Cue) mentions.get(index);
        Clause clause = Clause.of(scene, index);
        if (new Negation(clause).isNegated()) {
            return; // "no longer leads the delegation"
        }
        boolean participle = verb.form() == Form.PAST_OR_PARTICIPLE || verb.form() == Form.PARTICIPLE;
        PersonMention by = participle ? persons.behind(index, "by") : null;
        if (by != null) {
            led(index, by);
            return;
        }
        Mention agent = clause.agent();
        if (isThem(verb)) {
            headThem(verb);
            return;
        }
        Mention team = teams.behind(index);
        if (agent instanceof PersonMention person && team != null) {
            ToldDelegate one = delegates.tell(person, true, "heads");
            one.party = teams.party(team)
                    .or(() -> one.party)
                    .or(() -> delegates.partyOf(person))
                    .or(discourse::lastTeam);
            one.to = Math.max(one.to, team.to());
        }
    }

    /** "Headed them", "lead the respective delegations": whether several teams are the object, each with a head of its own. */
    private boolean isThem(Cue verb) {
        for (Mention mention : mentions) {
            boolean several = scene.lower(mention.to() - 1).endsWith("s");
            if (several && mention.from() >= verb.to() && mention.from() - verb.to() <= NEAR) {
                boolean both = mention instanceof PartyMention party && party.which() == PartyMention.Which.BOTH;
                return both || Delegate.isDelegation(mention) && scene.isArticle(verb.to());
            }
        }
        return scene.lower(verb.to()).equals("them") && !scene.isWord(verb.to() + 1);
    }

    /** "Vidal and Reyes headed them": each leads the team of his own party. */
    private void headThem(Cue verb) {
        for (PersonMention last : scene.persons()) {
            int gap = verb.from() - last.besideTo();
            List<PersonMention> heads = gap == 0 || gap == 1 ? persons.upTo(last, verb.from()) : List.of();
            for (PersonMention head : heads.size() > 1 ? heads : List.<PersonMention>of()) {
                ToldDelegate one = delegates.tell(head, true, "heads");
                one.party = one.party.or(() -> delegates.partyOf(head));
            }
        }
    }

    private void led(int index, PersonMention by) {
        Mention team = teams.before(index, by);
        if (team == null) {
            return;
        }
        List<PersonMention> heads = persons.from(by);
        Optional<Party> party = teams.party(team);
        List<Optional<Party>> parties = new ArrayList<>();
        boolean one = heads.size() == 1
                || party.isPresent() && !scene.lower(team.to() - 1).endsWith("s");
        heads.forEach(head -> parties.add(teams.spokenFor(head)
                .flatMap(PartyMention::party)
                .or(() -> one
                        ? party.or(() -> delegates.partyOf(head))
                                .or(delegates::lastParty)
                                .or(() -> discourse.partyOfSpeaker(scene, team.from()))
                                .or(discourse::lastTeam)
                        : delegates.partyOf(head))));
        Optional<String> shared = Optional.empty();
        for (int i = 0; i < heads.size(); i++) {
            ToldDelegate head = delegates.tell(heads.get(i), true, "led-by");
            head.party = parties.get(i).or(() -> head.party);
            if (i == 0) {
                head.from = Math.min(head.from, team.from());
                shared = head.role.filter(role -> isPlural(heads.get(0)));
            }
            Optional<String> office = shared;
            head.role = head.role.or(() -> office);
        }
        gapped(heads.get(heads.size() - 1));
    }

    /** "Deputy prime ministers Vidal and Reyes": whether the title in front of the first name is that of all. */
    private boolean isPlural(PersonMention first) {
        return first.titleFrom() < first.from() && scene.lower(first.from() - 1).endsWith("s");
    }

    /** ", and that of Oman by Y", "and Oman's by Y", "and by Y for Oman": a delegation whose verb is left out. */
    private void gapped(PersonMention before) {
        PartyMention of = null;
        for (Mention mention : mentions) {
            boolean behind = mention.from() >= before.besideTo();
            if (behind && mention instanceof PartyMention party && (teams.isThat(party) || isBeforeBy(party))) {
                of = party;
            } else if (behind
                    && mention instanceof PersonMention head
                    && scene.preposition(head).equals("by")) {
                Optional<Party> party = of != null
                        ? of.party()
                        : teams.spokenFor(head).flatMap(PartyMention::party).or(() -> partyOfOne(head));
                if (party.isPresent()) {
                    ToldDelegate one = delegates.tell(head, true, "led-by");
                    one.party = party;
                    one.from = of == null ? one.from : Math.min(one.from, of.from());
                }
                return;
            }
        }
    }

    /** "And Oman by Y", "while Oman's by Y". */
    private boolean isBeforeBy(PartyMention party) {
        int next = party.to() < scene.tokens().size()
                        && scene.tokens().get(party.to()).kind() == Token.Kind.POSSESSIVE
                ? party.to() + 1
                : party.to();
        return party.isNamed()
                && scene.preposition(party).isEmpty()
                && scene.lower(next).equals("by");
    }

    /** "And the Omani one by Y", "the other one by Y": whose delegation is meant by "one". */
    private Optional<Party> partyOfOne(PersonMention head) {
        int one = head.titleFrom() - 2;
        if (!scene.lower(one).equals("one")) {
            return Optional.empty();
        }
        if (scene.lower(one - 1).equals("other")) {
            return discourse.sides().other(discourse.lastTeam()).or(() -> delegates.partyOf(head));
        }
        Optional<Party> own = teams.partyIn(one - 2, one);
        return own.isPresent() ? own : delegates.partyOf(head);
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
                ToldDelegate one = delegates.tell(head, true, "under");
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
        return command || scene.preposition(head).equals("under") || isWithAtHead(head);
    }

    /** "With Vidal at its head". */
    private boolean isWithAtHead(PersonMention head) {
        return scene.preposition(head).equals("with")
                && scene.lower(head.besideTo()).equals("at")
                && DelegateWord.HEAD.is(scene.lower(head.besideTo() + 2));
    }

    /** "Vidal came at the head of the Omani team", "at the head of the Omani team is Vidal". */
    void atTheHead(int index) {
        Mention team = mentions.get(index);
        if (!isAtTheHeadOf(team)) {
            return;
        }
        PersonMention head = null;
        for (PersonMention person : scene.persons()) {
            // "Vidal replaced Reyes at the head of the team"
            boolean replaced = DelegateWord.REPLACING.is(scene.lower(person.titleFrom() - 1));
            boolean before = person.to() <= team.from() && !replaced;
            head = before || head == null ? person : head;
        }
        if (head != null) {
            delegates.member(head, teams.party(team), true, team);
        }
    }

    private boolean isAtTheHeadOf(Mention team) {
        NounGroup group = NounGroup.of(scene, discourse, scene.indexOf(team));
        int head = group.start() - 2;
        int at = scene.isArticle(head - 1) ? head - 2 : head - 1;
        return scene.lower(head + 1).equals("of")
                && DelegateWord.HEAD.is(scene.lower(head))
                && scene.lower(at).equals("at");
    }

    /** "With Vidal of the foreign ministry in charge of the Omani one": who is in charge of a delegation. */
    void inCharge(PersonMention head) {
        int charge = head.to();
        while (charge - head.to() < UNDER && !DelegateWord.CHARGE.is(scene.lower(charge))) {
            charge++;
        }
        boolean of =
                scene.lower(charge - 1).equals("in") && scene.lower(charge + 1).equals("of");
        if (!of || !DelegateWord.CHARGE.is(scene.lower(charge))) {
            return;
        }
        for (Mention mention : mentions) {
            boolean next = mention.from() > charge && mention.from() - charge <= NEAR;
            if (next && teams.isTeam(mention)) {
                delegates.member(head, teams.party(mention), true, mention);
                return;
            }
        }
    }

    /** "The rebels by one under Y": a delegation that is only pointed to. */
    void oneUnder(PersonMention head, int index) {
        boolean one = scene.lower(head.titleFrom() - 1).equals("under")
                && scene.lower(head.titleFrom() - 2).equals("one");
        if (one) {
            ToldDelegate under = delegates.tell(head, true, "under");
            under.party = under.party.or(() -> teams.partyBefore(index));
        }
    }
}
