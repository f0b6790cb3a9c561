package dev.parley.mention.party;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Armed groups with the name of their land before them, as one mention: "Lebanon's Hezbollah", "the Lebanese militant group Hezbollah", "Colombia FARC". The state that they
 * fight in, or against, is not named by that.
 *
 * @param tokens those of the sentence
 * @param lexicon which groups are of which land
 */
public record HomeNames(ImmutableList<Token> tokens, Lexicon lexicon) {
    /** How many words may stand between a land's possessive and the group: "Lebanon's Shiite Hezbollah". */
    private static final int ADJECTIVES = 2;

    /** The mentions of a sentence, those of lands joined to the groups behind them. */
    public List<Mention> join(List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Optional<Party> home = mention instanceof PartyMention party && party.which() == Which.NAMED
                    ? party.party().flatMap(lexicon::home)
                    : Optional.empty();
            int land = home.isPresent() ? landBefore(joined, mention.from(), home.get()) : -1;
            if (land >= 0 && mention instanceof PartyMention group) {
                int from = joined.get(land).from();
                joined.subList(land, joined.size()).clear();
                joined.add(new PartyMention(Which.NAMED, group.party(), from, group.to(), group.delegation()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** Where among the mentions so far the land's name stands that belongs to the group at a token; -1 where none does. */
    private int landBefore(List<Mention> mentions, int group, Party home) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (isOf(mention, home)) {
                return belongs(mention, group) ? i : -1;
            }
            if (!(mention instanceof Cue cue) || cue.isVerb() || !SmallWord.GROUP.isAt(tokens, mention.to() - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOf(Mention mention, Party home) {
        return mention instanceof Cue cue && cue.value(Sense.DEMONYM).equals(home.code())
                || mention instanceof PartyMention party
                        && party.which() == Which.NAMED
                        && party.party().equals(Optional.of(home));
    }

    /** Whether a possessive joins a land to a group, with adjectives between at most, or a noun for such a group stands right before its name. */
    private boolean belongs(Mention land, int group) {
        if (Tokens.is(tokens, land.to(), Token.Kind.POSSESSIVE)) {
            return group - land.to() - 1 <= ADJECTIVES && areWords(land.to() + 1, group);
        }
        boolean people = land instanceof Cue || land.to() - land.from() > 1;
        boolean noun = SmallWord.GROUP.isAt(tokens, group - 1);
        return group == land.to() || people && noun && areWords(land.to(), group);
    }

    private boolean areWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tokens.is(tokens, i, Token.Kind.WORD) || SmallWord.FUNCTION.isAt(tokens, i)) {
                return false;
            }
        }
        return true;
    }
}
