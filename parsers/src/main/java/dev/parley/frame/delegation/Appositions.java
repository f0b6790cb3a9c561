package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Heads of teams whose part at the talks a comma parts from the name: "the chief negotiator of the rebels, Vidal", "the leader of the Omani team, former
 * minister Vidal", and whose "its chief negotiator, Vidal" is.
 */
final class Appositions {
    /** How many tokens before the word for a leader may say whose it is. */
    private static final int NEAR = 3;

    /** How many tokens before the comma that word may stand. */
    private static final int REACH = 9;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Delegates delegates;
    private final Teams teams;

    Appositions(Scene scene, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.delegates = delegates;
        this.teams = teams;
    }

    /** "The chief negotiator of the rebels, Vidal", "the leader of the Omani team, former minister Vidal": the part at the talks in front of the name. */
    void read(PersonMention person) {
        owned(person);
        int comma = person.titleFrom() - 1;
        Mention chief = scene.lower(comma).equals(",") ? chiefBefore(comma) : null;
        if (chief == null || Delegate.in(scene, startOfPart(chief), comma) != Delegate.HEAD) {
            return;
        }
        // "The chief U.S. negotiator with the rebels, Vidal", "the chief negotiator of the rebels, Vidal".
        Optional<Party> party = teams.partyIn(chief.from() - NEAR, endOfPart(chief, comma))
                .or(() -> teams.partyIn(chief.from(), comma));
        if (party.isPresent() && person.party().isPresent() && !party.equals(person.party())) {
            return; // "the head of the Omani delegation, Qatar's prime minister and others"
        }
        ToldDelegate one = delegates.tell(person, true, "introduced");
        one.party =
                party.or(() -> one.party).or(() -> delegates.partyOf(person)).or(() -> partyOfTeam(chief));
        one.from = Math.min(one.from, startOfPart(chief));
        one.role = one.role.or(() -> Roles.in(scene, chief.from(), endOfPart(chief, comma)));
    }

    /** "The panel's chairman": where the words for the part start, with the team in front of its head. */
    private int startOfPart(Mention chief) {
        Mention team = teamOf(chief);
        return team == null ? chief.from() : team.from();
    }

    private @Nullable Mention teamOf(Mention chief) {
        int i = scene.indexOf(chief) - 1;
        boolean owns = i >= 0
                && Delegate.isDelegation(mentions.get(i))
                && mentions.get(i).to() == chief.from() - 1
                && scene.is(mentions.get(i).to(), Token.Kind.POSSESSIVE);
        return owns ? mentions.get(i) : null;
    }

    /** Whose the panel of "the panel's chairman" is: its own, or that of the one named last. */
    private Optional<Party> partyOfTeam(Mention chief) {
        Mention team = teamOf(chief);
        return team == null ? Optional.empty() : teams.party(team).or(teams.meant()::lastNamed);
    }

    /** Where the words for the part end: a negotiator is one without the words that say whose, the head of a team is not. */
    private int endOfPart(Mention chief, int comma) {
        for (Mention mention : mentions) {
            boolean inside = mention.from() >= chief.to() && mention.to() <= comma;
            if (inside && Scene.cue(mention, Sense.NEGOTIATOR) != null) {
                return mention.to();
            }
        }
        return comma;
    }

    /** The word for a leader whose noun phrase ends at a token; null where a verb or a comma comes first. */
    private @Nullable Mention chiefBefore(int end) {
        for (int i = Actors.lastBefore(mentions, end);
                i >= 0 && end - mentions.get(i).from() <= REACH;
                i--) {
            Mention mention = mentions.get(i);
            if (Scene.cue(mention, Sense.CHIEF) != null) {
                return mention;
            }
            boolean verb = mention instanceof Cue cue && cue.isVerb();
            if (verb
                    || mention instanceof PersonMention
                    || scene.lower(mention.from() - 1).equals(",")) {
                return null;
            }
        }
        return null;
    }

    /** "Its chief negotiator, Vidal", "the rebels, whose chief negotiator, Vidal": whose somebody is who is introduced as that of whom was told before. */
    private void owned(PersonMention person) {
        int before = person.titleFrom() - 1;
        boolean own = AskingWord.OWN.is(scene.lower(person.titleFrom())) || AskingWord.OWN.is(scene.lower(before));
        if (scene.lower(before).equals("whose")) {
            delegates.owned(person, teams.partyIn(before - NEAR, before));
        } else if (own) {
            delegates.owned(person, teams.ofOwner(person.titleFrom()));
        }
    }
}
