package dev.parley.frame.delegation;

import dev.parley.fact.Delegation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those who speak for a party, as one sentence tells of them; of each person the first telling counts: "Vidal, Oman's chief negotiator, sat on its team" is
 * one telling, of a head.
 */
final class Delegates {
    private final Scene scene;
    private final Discourse discourse;
    private final List<ToldDelegate> told = new ArrayList<>();

    Delegates(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** "Ana Vidal, the rebels' chief negotiator"; "the head of the Omani delegation, Salim Harthi". */
    void introduced(PersonMention person) {
        Delegate before = Delegate.in(scene, person.titleFrom(), person.from());
        Delegate beside = beside(person);
        Delegate delegate = before.compareTo(beside) > 0 ? before : beside;
        Optional<Party> party = partyOf(person);
        boolean sent = delegate == Delegate.ENVOY && party.isPresent();
        if (delegate == Delegate.HEAD || delegate == Delegate.MEMBER || sent) {
            ToldDelegate one = tell(person, delegate == Delegate.HEAD, "introduced");
            one.sent |= sent;
            one.party = one.party.or(() -> party);
            one.from = before == Delegate.NONE ? one.from : Math.min(one.from, person.titleFrom());
        }
    }

    /** What the words behind a name say, but for the title of another: "Moss, a spokeswoman for UN envoy Vidal". */
    private Delegate beside(PersonMention person) {
        for (PersonMention other : scene.persons()) {
            if (other.titleFrom() >= person.to() && other.to() <= person.besideTo()) {
                Delegate before = Delegate.in(scene, person.to(), other.titleFrom());
                Delegate behind = Delegate.in(scene, other.to(), person.besideTo());
                return before.compareTo(behind) > 0 ? before : behind;
            }
        }
        return Delegate.in(scene, person.to(), person.besideTo());
    }

    /** Whether somebody has been told of already as one who leads. */
    boolean isHead(PersonMention person) {
        for (ToldDelegate known : told) {
            if (known.head && person.equals(known.person)) {
                return true;
            }
        }
        return false;
    }

    /** Who of those told is named last before a person; null where nobody is. */
    @Nullable
    PersonMention firstBefore(PersonMention person) {
        PersonMention last = null;
        for (ToldDelegate known : told) {
            if (known.person != null && known.person.to() <= person.titleFrom()) {
                last = known.person;
            }
        }
        return last;
    }

    /** Tells of somebody who comes with one of those told. */
    void comes(PersonMention member, PersonMention first) {
        Optional<Party> party = tell(first, false, "").party;
        ToldDelegate one = tell(member, false, "accompanies");
        one.party = one.party.or(() -> party);
    }

    /** The party of whom the sentence told last; empty where it told of nobody whose party is known. */
    Optional<Party> lastParty() {
        return told.isEmpty() ? Optional.empty() : told.get(told.size() - 1).party;
    }

    /** Says whose somebody is of whom is told already, where nothing said so. */
    void owned(PersonMention person, Optional<Party> owner) {
        for (ToldDelegate known : told) {
            if (person.equals(known.person)) {
                known.party = known.party.or(() -> owner);
            }
        }
    }

    /** Tells of somebody who speaks for a party or leads its delegation, and the words that say so. */
    ToldDelegate member(PersonMention person, Optional<Party> party, boolean head, Mention words) {
        ToldDelegate one = tell(person, head, head ? "heads" : "attends");
        one.party = party.or(() -> one.party).or(() -> partyOf(person));
        one.from = Math.min(one.from, words.from());
        one.to = Math.max(one.to, words.to());
        return one;
    }

    /** Tells of somebody who leads a party's delegation and is not named, in the words from one token to another. */
    void unnamed(Optional<Party> party, int from, int to) {
        ToldDelegate one = new ToldDelegate(null);
        one.party = party;
        one.head = true;
        one.role = Roles.in(scene, from, to);
        one.from = from;
        one.to = to;
        one.rule = "unnamed-head";
        told.add(one);
    }

    /** The telling of a person, which begins with what stands beside the name. */
    ToldDelegate tell(PersonMention person, boolean head, String rule) {
        for (ToldDelegate known : told) {
            if (person.equals(known.person)) {
                known.head |= head;
                return known;
            }
        }
        ToldDelegate one = new ToldDelegate(person);
        one.head = head;
        one.role = Roles.of(scene, person);
        one.from = person.titleFrom();
        one.to = person.besideTo();
        one.rule = rule;
        told.add(one);
        return one;
    }

    /** The party that somebody speaks for or belongs to. */
    Optional<Party> partyOf(PersonMention person) {
        return person.party().or(() -> discourse.partyOf(scene, person)).or(() -> partyOfOwner(person));
    }

    /** "President Moreno's envoy": the party of the person whose envoy somebody is. */
    private Optional<Party> partyOfOwner(PersonMention person) {
        for (PersonMention owner : scene.persons()) {
            boolean beside = owner.from() >= person.titleFrom() && owner.to() <= person.besideTo();
            if (beside && !owner.equals(person)) {
                return discourse.partyOf(scene, owner);
            }
        }
        return Optional.empty();
    }

    /** What has been told of them. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (ToldDelegate one : told) {
            if (!one.sent && one.party.filter(discourse::isHelpingBody).isPresent()) {
                continue; // "who heads the Red Cross delegation in Goma"; a UN envoy speaks for the UN
            }
            Optional<String> name = one.person == null
                    ? KnownHeads.of(discourse).head(one.party).map(Person::name)
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
                KnownHeads.of(discourse)
                        .tell(scene, one.party, discourse.people().person(one.person));
            }
            findings.add(new Finding(delegation, one.stance, one.from, one.to, one.rule));
        }
        return findings;
    }
}
