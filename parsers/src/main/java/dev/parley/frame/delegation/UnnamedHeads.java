package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.Optional;

/** Heads of teams that are told of with no name beside: "Oman's chief negotiator", "the Omani delegation chief". */
final class UnnamedHeads {
    private final Scene scene;
    private final Discourse discourse;
    private final Delegates delegates;
    private final Teams teams;
    private final ImmutableList<Mention> mentions;

    UnnamedHeads(Scene scene, Discourse discourse, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.teams = teams;
        this.mentions = scene.mentions();
    }

    /** Tells of the head that the noun at an index means, be it one: whoever was introduced as that. */
    void read(int index) {
        Mention noun = mentions.get(index);
        if (isBesideName(noun)) {
            return;
        }
        int from = startOf(index);
        int to = endOf(index);
        if (Delegate.in(scene, from, to) != Delegate.HEAD) {
            return;
        }
        Optional<Party> party = teams.partyIn(from, to);
        Optional<Person> head = KnownHeads.of(discourse).head(party);
        if (party.isPresent() && head.isPresent()) {
            delegates.unnamed(party, from, to);
        }
    }

    /** "The delegation chief": where those words end. */
    private int endOf(int index) {
        Mention noun = mentions.get(index);
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : noun;
        boolean chief =
                Delegate.isDelegation(noun) && next.from() - noun.to() <= 1 && Scene.cue(next, Sense.CHIEF) != null;
        return chief ? next.to() : noun.to();
    }

    /** "Oman's chief negotiator": where the words begin that say whose head it is, and of what. */
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
        for (PersonMention person : scene.persons()) {
            if (noun.from() >= person.titleFrom() && noun.to() <= person.besideTo()) {
                return true;
            }
        }
        return false;
    }
}
