package dev.parley.mention.party;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.Tokens;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nouns of a side with the party that they are of, as one mention: "the government of South Sudan", "authorities in Tskhinvali".
 *
 * @param tokens those of the sentence
 * @param lexicon whose the names of places are
 */
public record NamedSides(ImmutableList<Token> tokens, Lexicon lexicon) {
    /** The mentions of a sentence, those of sides joined to the parties behind them. */
    public List<Mention> join(List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Optional<PartyMention> side =
                    i + 1 < mentions.size() ? side(mentions.get(i), mentions.get(i + 1)) : Optional.empty();
            joined.add(side.isPresent() ? side.get() : mentions.get(i));
            i += side.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private Optional<PartyMention> side(Mention noun, Mention name) {
        Cue side = Scene.cue(noun, Sense.SIDE);
        return side != null && isBetween(side, name.from())
                ? party(name).map(of -> new PartyMention(Which.NAMED, Optional.of(of), side.from(), name.to()))
                : Optional.empty();
    }

    /** The party of a name; that of a place's name, too, which is governed. */
    private Optional<Party> party(Mention name) {
        if (name instanceof PartyMention named) {
            return named.which() == Which.NAMED ? named.party() : Optional.empty();
        }
        return name instanceof Place
                ? lexicon.longest(tokens, name.from()).filter(match -> match.to() == name.to()).stream()
                        .flatMap(match -> match.entries().stream())
                        .filter(entry -> entry.sense() == Sense.PARTY || entry.sense() == Sense.SEAT)
                        .findFirst()
                        .map(entry -> Party.of(entry.value()))
                : Optional.empty();
    }

    /** "The defence ministry in Damascus" acts; "talks at the foreign ministry in Muscat" are held there. */
    private boolean isMinistry(Cue side) {
        int before = Tokens.is(tokens, side.from() - 1, "the") ? side.from() - 2 : side.from() - 1;
        boolean place =
                Tokens.is(tokens, before, "at") || Tokens.is(tokens, before, "in") || Tokens.is(tokens, before, "near");
        return Tokens.is(tokens, side.to() - 1, "ministry") && !place;
    }

    /** "Of" behind any such noun, "in" behind those that rule: "forces in Ukraine" may be anybody's. */
    private boolean isBetween(Cue side, int party) {
        int of = side.to();
        int name = Tokens.is(tokens, of + 1, "the") ? of + 2 : of + 1;
        boolean group = side.value(Sense.SIDE).equals(StandIns.GROUP);
        boolean rules = side.value(Sense.SIDE).equals(StandIns.STATE) || isMinistry(side);
        return party == name && (Tokens.is(tokens, of, "of") && !group || Tokens.is(tokens, of, "in") && rules);
    }
}
