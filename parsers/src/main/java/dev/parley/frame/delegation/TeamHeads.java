package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final OtherHeads others;
    private final ImmutableList<Mention> mentions;

    TeamHeads(Scene scene, Discourse discourse, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.teams = teams;
        this.persons = new JoinedPersons(scene);
        this.others = new OtherHeads(scene, discourse, delegates, teams);
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
        if (isThem(verb)) {
            headThem(verb);
            return;
        }
        PersonMention person = leader(clause);
        Mention behind = teams.behind(index);
        Mention team = behind == null && person != null ? new SubjectTeams(scene, teams).ledBy(person, verb) : behind;
        boolean it = team == null && teams.meant().isIt(verb.to());
        if (person != null && (team != null || it)) {
            boolean known = delegates.isHead(person);
            ToldDelegate one = delegates.tell(person, true, "heads");
            Optional<Party> own = team == null ? teams.meant().lastNamed() : teams.party(team);
            one.party = own.or(() -> one.party)
                    .or(() -> NamingVerbs.namer(scene, discourse, person))
                    .or(() -> delegates.partyOf(person))
                    .or(discourse::lastTeam)
                    .or(teams.meant()::lastNamed);
            one.to = Math.max(one.to, team == null ? verb.to() + 1 : team.to());
            one.stance = known ? one.stance : stance(clause, person);
            others.head(person, one.to);
        }
    }

    /** Who leads: the subject of the verb or, of "with Vidal leading", the person right before it. */
    private @Nullable PersonMention leader(Clause clause) {
        PersonMention before = clause.verb().form() == Form.ING ? personBefore(clause.verb()) : null;
        return before != null ? before : clause.agent() instanceof PersonMention person ? person : null;
    }

    private @Nullable PersonMention personBefore(Cue verb) {
        for (PersonMention person : scene.persons()) {
            int gap = verb.from() - person.besideTo();
            if (gap == 0 || gap == 1 && scene.lower(person.besideTo()).equals(",")) {
                return persons.meant(person);
            }
        }
        return null;
    }

    /** "Will lead", "is to lead", "will meet, with Vidal leading": to come; whoever is appointed to lead has the part already. */
    private Stance stance(Clause clause, PersonMention person) {
        boolean ahead =
                !NamingVerbs.isNamed(scene, person) && !NamingVerbs.isNamedTo(scene, clause.verb()) && isAhead(clause);
        return ahead ? Stance.EXPECTED : Stance.ASSERTED;
    }

    private boolean isAhead(Clause clause) {
        Cue governor = clause.governor();
        return clause.stance() == Stance.EXPECTED
                || clause.verb().form() == Form.ING
                        && governor != null
                        && Clause.of(scene, scene.indexOf(governor)).stance() == Stance.EXPECTED;
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
        Clause clause = Clause.of(scene, index);
        Mention team = teams.before(index, by);
        Mention whose = team == null ? teams.meant().itBefore(clause) : team;
        if (whose == null) {
            return;
        }
        List<PersonMention> heads = persons.from(by);
        Optional<Party> party = team == null ? teams.meant().lastNamed() : teams.party(team);
        List<Optional<Party>> parties = new ArrayList<>();
        boolean one = heads.size() == 1
                || party.isPresent() && !scene.lower(whose.to() - 1).endsWith("s");
        heads.forEach(head -> parties.add(teams.spokenFor(head)
                .flatMap(PartyMention::party)
                .or(() -> one
                        ? party.or(() -> delegates.partyOf(head))
                                .or(delegates::lastParty)
                                .or(() -> discourse.partyOfSpeaker(scene, whose.from()))
                                .or(discourse::lastTeam)
                                .or(teams.meant()::lastNamed)
                        : delegates.partyOf(head))));
        for (int i = 0; i < heads.size(); i++) {
            boolean known = delegates.isHead(heads.get(i));
            ToldDelegate head = delegates.tell(heads.get(i), true, "led-by");
            head.stance = !known && clause.stance() == Stance.EXPECTED ? Stance.EXPECTED : head.stance;
            head.party = parties.get(i).or(() -> head.party);
            if (i == 0) {
                head.from = Math.min(head.from, whose.from());
            }
        }
        others.ledBy(heads.get(heads.size() - 1), clause.stance());
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
