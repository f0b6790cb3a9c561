package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
import dev.parley.frame.words.DelegateWord;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** Who leads a delegation because another does: "Oman's chief negotiator, Salim Harthi, and his Qatari counterpart, Nasser Attiya". */
final class Counterparts {
    /** How many tokens before "counterpart" may say whose it is: "his South Sudanese counterpart". */
    private static final int WHOSE = 4;

    private final Scene scene;
    private final Discourse discourse;
    private final Delegates delegates;
    private final Teams teams;

    Counterparts(Scene scene, Discourse discourse, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.teams = teams;
    }

    /** Tells of a person whom the words before the name call the counterpart of one who leads a delegation. */
    void read(PersonMention person) {
        beside(person);
        int word = word(person);
        int his = word;
        while (his > Math.max(0, word - WHOSE) && !AskingWord.OWN.is(scene.lower(his))) {
            his--;
        }
        PersonMention first = delegates.firstBefore(person);
        boolean told = first != null || his == 0 && KnownHeads.of(discourse).hasHeadBefore(scene);
        if (word > his && AskingWord.OWN.is(scene.lower(his)) && told) {
            boolean head = first == null || delegates.isHead(first);
            ToldDelegate one = delegates.tell(person, head, "counterpart");
            one.party = teams.partyIn(his, word).or(() -> one.party).or(() -> delegates.partyOf(person));
            one.role = office(word + 1, person.from()); // to be a counterpart is no office
            one.from = his;
        }
    }

    /** "His counterpart, justice minister Attiya": the office behind the comma. */
    private Optional<String> office(int from, int to) {
        int start = scene.lower(from).equals(",") ? from + 1 : from;
        return start < to ? Roles.in(scene, start, to) : Optional.empty();
    }

    /** "With Nasser Attiya, his Qatari counterpart": what the words behind a name call the counterpart of one told of before. */
    private void beside(PersonMention person) {
        int his = person.to() + 1;
        for (int i = his + 1; i < person.besideTo() && i - his <= WHOSE; i++) {
            Optional<Party> party = DelegateWord.COUNTERPART.is(scene.lower(i)) && AskingWord.OWN.is(scene.lower(his))
                    ? teams.partyIn(his, i)
                    : Optional.empty();
            PersonMention first = party.isPresent() ? delegates.firstBefore(person) : null;
            if (first != null) {
                ToldDelegate one = delegates.tell(person, delegates.isHead(first), "counterpart");
                one.party = party;
            }
        }
    }

    /** The token that calls somebody a counterpart in front of the name and its title; -1 where none does. */
    private int word(PersonMention person) {
        for (int i = Math.max(0, person.titleFrom() - WHOSE); i < person.from(); i++) {
            boolean near = i >= person.titleFrom() - 2 || scene.lower(i + 1).equals(",");
            if (near && DelegateWord.COUNTERPART.is(scene.lower(i))) {
                return i;
            }
        }
        return -1;
    }
}
