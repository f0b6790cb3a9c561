package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import java.util.Optional;

/** Those of a team, or of the officials that a party sends, who are named as some of them: "a team of nine, among them Vidal". */
final class SomeOfTeam {
    private final Scene scene;
    private final Delegates delegates;
    private final Teams teams;
    private final JoinedPersons persons;
    private final ImmutableList<Mention> mentions;

    SomeOfTeam(Scene scene, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.delegates = delegates;
        this.teams = teams;
        this.persons = new JoinedPersons(scene);
        this.mentions = scene.mentions();
    }

    /** "Oman sent a team of nine, among them Vidal and Reyes", "four officials, including Vidal": some of those whom a party sends or who are its team. */
    void read() {
        for (PersonMention person : scene.persons()) {
            int before = person.titleFrom() - 1;
            boolean them = scene.lower(before).equals("them") && DelegateWord.AMONG.is(scene.lower(before - 1));
            boolean some = them || DelegateWord.AMONG.is(scene.lower(before));
            Optional<Party> party = some ? senderBefore(before) : Optional.empty();
            if (party.isPresent()) {
                for (PersonMention member : persons.from(person)) {
                    ToldDelegate one = delegates.tell(member, false, "among");
                    one.party = one.party.or(() -> party);
                }
            }
        }
    }

    /** The party whose team a sentence names before a token, or that sends those who come to the talks. */
    private Optional<Party> senderBefore(int token) {
        if (scene.has(Sense.CAPTIVE, Sense.SWAP)) {
            return Optional.empty();
        }
        for (int i = Actors.lastBefore(mentions, token); i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (Delegate.isDelegation(mention)) {
                return teams.party(mention).or(() -> teams.ofOwner(mention.from()));
            }
            if (Scene.cue(mention, Sense.SEND) != null && sendsOfficials(i, token)) {
                Mention sender = Clause.of(scene, i).agent();
                return sender == null ? teams.meant().sideBefore(i) : teams.partyOf(sender);
            }
        }
        return Optional.empty();
    }

    /** "Sent four officials, among them": whether those sent are ones who can talk for somebody. */
    private boolean sendsOfficials(int send, int token) {
        for (int i = send + 1; i < mentions.size() && mentions.get(i).to() <= token; i++) {
            if (Scene.cue(mentions.get(i), Sense.ROLE, Sense.NEGOTIATOR, Sense.SIDE) != null
                    || DelegateWord.TEAM.is(scene.lower(mentions.get(i).to() - 1))
                    || DelegateWord.TEAM.is(scene.lower(mentions.get(i).to()))) {
                return true;
            }
        }
        return false;
    }
}
