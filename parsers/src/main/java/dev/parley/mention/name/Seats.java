package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.Tokens;
import dev.parley.mention.party.Delegate;
import dev.parley.text.Token;
import java.util.List;

/** Whether a seat of government is the city where something is, rather than the government that acts there: "flew to Damascus", "the Doha talks". */
final class Seats {
    /** How many mentions before a city the word for the talks may stand that are moved there. */
    private static final int NEAR = 4;

    private final ImmutableList<Token> tokens;
    private final Lexicon lexicon;

    Seats(ImmutableList<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether somebody goes to it, is sent there or has talks moved there, as the mentions before it tell. */
    boolean isWhere(PartyMention seat, List<Mention> before) {
        return !before.isEmpty()
                && (isDestination(seat, before) || isOfTeamSent(seat, before) || isOfTalksMoved(seat, before));
    }

    /** "The Doha talks", "Doha hostage talks": a seat of government right before a word for talks is where they are; "Kyiv-Moscow talks" names the sides. */
    boolean isOfTalks(PartyMention seat, Mention behind) {
        return seat.isNamed()
                && behind.from() - seat.to() <= 1
                && Scene.cue(behind, Sense.TALKS) != null
                && !Tokens.isDash(tokens, seat.from() - 1)
                && isSeat(seat);
    }

    /** "Travelled to Damascus", "visited Damascus", but "were flown to Damascus": where somebody goes, not to whom something is given. */
    private boolean isDestination(PartyMention seat, List<Mention> found) {
        Mention before = found.get(found.size() - 1);
        Cue verb = Scene.cue(before, Sense.TRAVEL);
        boolean passive =
                verb != null && verb.form() != Form.ING && (verb.form() == Form.PARTICIPLE || isPassive(found));
        Cue leaves = Scene.cue(before, Sense.LEAVE);
        if (leaves != null && leaves.isVerb() && before.to() == seat.from()) {
            return isSeat(seat) && !Tokens.is(tokens, seat.to(), Token.Kind.POSSESSIVE);
        }
        return verb != null
                && !passive
                && (lower(seat.from() - 1).equals("to") && before.to() >= seat.from() - 1 || before.to() == seat.from())
                && isSeat(seat);
    }

    /** "Sent a delegation to Damascus", "dispatched its negotiators to Damascus". */
    private boolean isOfTeamSent(PartyMention seat, List<Mention> found) {
        Mention team = found.get(found.size() - 1);
        boolean whole = team.to() == seat.from() && Scene.cue(team, Sense.ATTEND) != null;
        Mention verb = found.get(Math.max(0, found.size() - 2));
        boolean sent = team.to() == seat.from() - 1
                && (team instanceof PartyMention
                        || Delegate.isDelegation(team)
                        || Scene.cue(team, Sense.NEGOTIATOR) != null)
                && Scene.cue(verb, Sense.SEND) != null
                && team.from() - verb.to() <= 2;
        return (whole || sent) && lower(seat.from() - 1).equals("to") && isSeat(seat);
    }

    /** "Talks planned for Cairo", "the talks were moved to Cairo": where talks are to be. */
    private boolean isOfTalksMoved(PartyMention seat, List<Mention> found) {
        String preposition = lower(seat.from() - 1);
        int last = found.size() - 1;
        boolean moved = seat.from() - found.get(last).to() <= 1
                && (preposition.equals("to") && Scene.cue(found.get(last), Sense.MOVE) != null
                        || preposition.equals("for") && Scene.cue(found.get(last), Sense.PLAN, Sense.FUTURE) != null);
        for (int i = last - 1; moved && i >= Math.max(0, last - NEAR); i--) {
            if (Scene.cue(found.get(i), Sense.TALKS) != null) {
                return isSeat(seat);
            }
        }
        return false;
    }

    private boolean isPassive(List<Mention> found) {
        return found.size() > 1
                && Scene.cue(found.get(found.size() - 2), Sense.BE) != null
                && !lower(found.get(found.size() - 1).from() - 1).equals("to");
    }

    /** Whether it is the name of a seat of government, or a city. */
    boolean isSeat(PartyMention seat) {
        return lexicon.longest(tokens, seat.from())
                .filter(match -> match.to() == seat.to()
                        && match.entries().stream()
                                .anyMatch(entry -> entry.sense() == Sense.SEAT || entry.sense() == Sense.CITY))
                .isPresent();
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
