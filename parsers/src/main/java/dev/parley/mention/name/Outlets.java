package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Names that the words beside them make an outlet's: "Free Yemen Radio", "the newspaper “Al-Ayyam”", "Nile television". */
public final class Outlets {
    private Outlets() {}

    /** The mentions, with such names as outlets. */
    public static List<Mention> mark(ImmutableList<Token> tokens, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (isMedium(mention)) {
                return marked(tokens, mentions);
            }
        }
        return mentions;
    }

    private static List<Mention> marked(ImmutableList<Token> tokens, List<Mention> mentions) {
        List<Mention> marked = new ArrayList<>();
        int i = 0;
        while (i < mentions.size()) {
            Mention mention = mentions.get(i);
            int last = isNamed(mention) ? lastOfName(tokens, mentions, i) : -1;
            if (last < 0) {
                marked.add(mention);
                i++;
            } else {
                int to = mentions.get(last).to();
                marked.add(new OutletMention(Tokens.text(tokens, mention.from(), to), mention.from(), to));
                i = last + 1;
            }
        }
        return marked;
    }

    /** Whether words can be the name of an outlet: no person with an office, but a city or land. */
    private static boolean isNamed(Mention mention) {
        return mention instanceof PersonMention person && person.role().isEmpty()
                || mention instanceof Place place && !place.name().isEmpty() && place.kind() != Place.Kind.VENUE;
    }

    /** The index of the last mention of an outlet's name that starts with this one; -1 where it is no outlet. */
    private static int lastOfName(ImmutableList<Token> tokens, List<Mention> mentions, int index) {
        int last = index;
        while (last + 1 < mentions.size()
                && mentions.get(last + 1).from() == mentions.get(last).to()
                && isName(mentions.get(last + 1))) {
            last++;
        }
        boolean named = last > index;
        boolean before = index > 0
                && isNoun(mentions.get(index - 1))
                && Tokens.skipQuotes(tokens, mentions.get(index - 1).to())
                        == mentions.get(index).from();
        boolean behind = last + 1 < mentions.size()
                && isNoun(mentions.get(last + 1))
                && Tokens.skipQuotes(tokens, mentions.get(last).to())
                        == mentions.get(last + 1).from();
        return named || before || behind ? last : -1;
    }

    private static boolean isMedium(Mention mention) {
        return isName(mention) || isNoun(mention);
    }

    private static boolean isName(Mention mention) {
        return mention instanceof Cue cue && cue.is(Sense.MEDIUM_NAME);
    }

    private static boolean isNoun(Mention mention) {
        return mention instanceof Cue cue && cue.is(Sense.MEDIUM) && !cue.is(Sense.ROLE);
    }
}
