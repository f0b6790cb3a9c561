package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import java.util.List;

/** Who speaks for a party at the talks: heads and members of delegations, envoys, negotiators. */
public final class DelegationFrames implements Frame {
    private static final Senses TRIGGERS = Senses.of(
            Sense.DELEGATION, Sense.NEGOTIATOR, Sense.HEAD, Sense.ATTEND, Sense.MEET, Sense.STRIKE, Sense.SEND);

    @Override
    public boolean isTriggered(Scene scene) {
        if (scene.has(TRIGGERS)) {
            return true;
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof PartyMention party && (party.delegation() || party.which() == Which.BOTH)) {
                return true;
            }
        }
        return scene.lower(0).equals("for") || AskingWord.OWN.is(scene.lower(0)); // "His Qatari counterpart"
    }

    @Override
    public boolean isOfSpeakers() {
        return true;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        Delegates delegates = new Delegates(scene, discourse);
        Teams teams = new Teams(scene, discourse);
        Introductions introductions = new Introductions(scene, delegates, teams);
        Appositions appositions = new Appositions(scene, delegates, teams);
        TeamHeads heads = new TeamHeads(scene, discourse, delegates, teams);
        TeamMembers members = new TeamMembers(scene, delegates, teams);
        Appointments appointments = new Appointments(scene, discourse, delegates);
        Successions successions = new Successions(scene, delegates, teams);
        UnnamedHeads unnamed = new UnnamedHeads(scene, discourse, delegates, teams);
        for (Mention mention : scene.mentions()) {
            if (mention instanceof PersonMention person) {
                delegates.introduced(person);
                introductions.relative(person);
                appositions.read(person);
            }
        }
        Counterparts counterparts = new Counterparts(scene, discourse, delegates, teams);
        scene.persons().forEach(counterparts::read);
        introductions.atTheTable();
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.HEAD) != null) {
                heads.headed(i);
                introductions.inverted(i);
            } else if (Scene.cue(mention, Sense.ATTEND, Sense.MEET, Sense.INVOLVE, Sense.STRIKE) != null) {
                members.attended(i);
            } else if (Delegate.isDelegation(mention)) {
                heads.under(i);
                heads.atTheHead(i);
                members.partOf(i);
                members.among(i);
            } else if (mention instanceof PersonMention person) {
                heads.oneUnder(person, i);
                heads.inCharge(person);
            }
            introductions.several(i);
            if (Scene.cue(mention, Sense.NEGOTIATOR, Sense.SIDE) != null) {
                appointments.read(i);
            }
            if (Delegate.isDelegation(mention)) {
                appointments.read(i);
                successions.read(i);
            }
            if (mention instanceof PartyMention || Scene.cue(mention, Sense.NEGOTIATOR, Sense.SIDE) != null) {
                members.among(i);
            }
            if (Scene.cue(mention, Sense.SEND) != null) {
                members.sent(i);
            }
            if (Scene.cue(mention, Sense.NEGOTIATOR) != null || Delegate.isDelegation(mention)) {
                unnamed.read(i);
            }
        }
        members.accompanying();
        new SomeOfTeam(scene, delegates, teams).read();
        teams.tell();
        return delegates.findings();
    }
}
