package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;

/** Who leads another team than the one told of, where the verb is left out: "Vidal leads the Omani team, Reyes the Qatari side". */
final class OtherHeads {
    /** How many tokens may stand between the team told of and the next head. */
    private static final int REACH = 9;

    /** How many tokens, and mentions, may stand between a head and the team. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Discourse discourse;
    private final Delegates delegates;
    private final Teams teams;
    private final ImmutableList<Mention> mentions;

    OtherHeads(Scene scene, Discourse discourse, Delegates delegates, Teams teams) {
        this.scene = scene;
        this.discourse = discourse;
        this.delegates = delegates;
        this.teams = teams;
        this.mentions = scene.mentions();
    }

    /** "Vidal leads the Omani team, Reyes the Qatari side", "and Reyes that of the rebels": who does the same, where the verb is left out. */
    void head(PersonMention first, int behind) {
        for (PersonMention other : scene.persons()) {
            String joint = scene.lower(other.titleFrom() - 1);
            boolean joined = joint.equals("and") || joint.equals("while") || joint.equals(",") || joint.equals(";");
            if (!joined || other.from() < behind || other.titleFrom() - behind > REACH) {
                continue;
            }
            for (int i = scene.indexOf(other) + 1; i < mentions.size() && i <= scene.indexOf(other) + NEAR; i++) {
                Mention team = mentions.get(i);
                boolean next = team.from() >= other.besideTo() && team.from() - other.besideTo() <= NEAR;
                if (next && (teams.isTeam(team) || teams.isOwn(team) || teams.isThat(team))) {
                    ToldDelegate told = delegates.member(other, teams.party(team), true, team);
                    told.stance = delegates.tell(first, true, "heads").stance;
                    return;
                }
                if (next && team instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE))) {
                    return;
                }
            }
        }
    }

    /** ", and that of Oman by Y", "and Oman's by Y", "and by Y for Oman": a delegation whose verb is left out. */
    void ledBy(PersonMention before, Stance stance) {
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
                    one.stance = stance == Stance.EXPECTED ? stance : one.stance;
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
}
