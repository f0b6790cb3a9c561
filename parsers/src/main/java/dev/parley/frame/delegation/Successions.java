package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.words.DelegateWord;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who heads a team after whom: both of "Vidal is to take over the Omani team from Reyes". Who takes it over has it yet to do where the verb is to come, and
 * the other one still leads it then; where it is done, the other one leads nothing.
 */
final class Successions {
    /** How many tokens may stand between the verb and the team. */
    private static final int NEAR = 5;

    private final Scene scene;
    private final Delegates delegates;
    private final Teams teams;
    private final ImmutableList<Mention> mentions;

    Successions(Scene scene, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.delegates = delegates;
        this.teams = teams;
        this.mentions = scene.mentions();
    }

    /** Reads who is said to take over the team at an index. */
    void read(int index) {
        Mention team = mentions.get(index);
        int verb = verbBefore(index);
        if (verb < 0) {
            return;
        }
        Clause clause = Clause.of(scene, verb);
        if (!(clause.agent() instanceof PersonMention next) || new Negation(clause).isNegated()) {
            return;
        }
        Optional<Party> party = teams.party(team).or(() -> delegates.partyOf(next));
        boolean ahead = clause.stance() == Stance.EXPECTED || clause.isToCome();
        ToldDelegate one = delegates.member(next, party, true, team);
        PersonMention before = from(team);
        if (!ahead) {
            return;
        }
        one.stance = Stance.EXPECTED;
        if (before != null) {
            delegates.member(before, party.or(() -> delegates.partyOf(before)), true, team);
        }
    }

    /** The verb of taking over whose object the team is; -1 where there is none. */
    private int verbBefore(int team) {
        for (int i = team - 1;
                i >= 0 && mentions.get(team).from() - mentions.get(i).to() <= NEAR;
                i--) {
            int end = mentions.get(i).to();
            if (DelegateWord.TAKING.is(scene.lower(end - 2) + " " + scene.lower(end - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** "From Reyes", right behind the team. */
    private @Nullable PersonMention from(Mention team) {
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() >= team.to()
                    && person.titleFrom() - team.to() <= NEAR
                    && scene.preposition(person).equals("from")) {
                return person;
            }
        }
        return null;
    }
}
