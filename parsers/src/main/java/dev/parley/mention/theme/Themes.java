package dev.parley.mention.theme;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers, adjectives and nouns to themes: who or what is exchanged, how many of them, and which.
 *
 * <p>A theme grows from its noun to the left over what can stand before it, then to the right over "of" with another noun, ages and
 * relative clauses. A number that no noun follows is a theme of its own.
 */
public final class Themes {
    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final List<Mention> joined = new ArrayList<>();

    private Themes(ImmutableList<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = withoutAttributes(tokens, mentions);
    }

    /** The mentions without the "freed" of "forty freed prisoners", which is no verb of theirs, and the "two" of "two groups of prisoners". */
    private static List<Mention> withoutAttributes(ImmutableList<Token> tokens, List<Mention> mentions) {
        List<Mention> left = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            boolean between = i > 0
                    && i + 1 < mentions.size()
                    && mentions.get(i - 1) instanceof Amount number
                    && number.to() == mentions.get(i).from()
                    && mentions.get(i + 1) instanceof Cue noun
                    && NounPhrase.isInside(noun.sense())
                    && noun.from() == mentions.get(i).to();
            boolean done = between && isDone(mentions.get(i));
            if (!done && !countsGroups(tokens, mentions, i)) {
                left.add(mentions.get(i));
            }
        }
        return left;
    }

    /** "Two groups of prisoners", "one more batch": whether a number counts groups, which tells of nobody in them how many they are. */
    private static boolean countsGroups(ImmutableList<Token> tokens, List<Mention> mentions, int index) {
        int next = index + 1;
        boolean several = mentions.get(index) instanceof Amount && next < mentions.size();
        if (!several || Scene.cue(mentions.get(next), Sense.CLASS) == null) {
            return false;
        }
        int between = mentions.get(next).from() - mentions.get(index).to();
        return between == 0
                || between == 1
                        && SmallWord.LINK.isAt(tokens, mentions.get(index).to());
    }

    /** Whether a mention can say of people that they have been handed over. */
    private static boolean isDone(Mention mention) {
        Cue moved = Scene.cue(mention, Sense.GIVE, Sense.FREE, Sense.SWAP, Sense.REPATRIATE);
        return moved != null && (moved.form() == Form.PARTICIPLE || moved.form() == Form.PAST_OR_PARTICIPLE);
    }

    /** The mentions of a sentence, numbers and nouns joined to themes. */
    public static ImmutableList<Mention> join(ImmutableList<Token> tokens, List<Mention> mentions) {
        return new Themes(tokens, mentions).run();
    }

    private ImmutableList<Mention> run() {
        int i = 0;
        while (i < mentions.size()) {
            NounPhrase phrase = phraseAt(i);
            if (phrase == null) {
                joined.add(mentions.get(i));
                i++;
            } else {
                joined.add(phrase.theme());
                i = phrase.next();
            }
        }
        return ImmutableList.copyOf(joined);
    }

    /** The noun phrase of which the mention is the first; null where it starts none. */
    private @Nullable NounPhrase phraseAt(int index) {
        Mention mention = mentions.get(index);
        boolean starts = mention instanceof Amount
                || mention instanceof Cue cue && NounPhrase.isInside(cue.sense()) && !isSide(index, cue)
                || mention instanceof PartyMention party && party.which() == Which.EACH && isBeforeNoun(index);
        if (!starts) {
            return null;
        }
        NounPhrase phrase = new NounPhrase(tokens, mentions, index);
        return phrase.read() ? phrase : null;
    }

    /** "The rebels' chief negotiator", "the rebels freed": those who own or do something are a side, not who is exchanged. */
    private boolean isSide(int index, Cue cue) {
        boolean passive = index + 1 < mentions.size() && Scene.cue(mentions.get(index + 1), Sense.BE) != null;
        boolean acts = Tokens.is(tokens, cue.from() - 1, "the") && !passive;
        return cue.is(Sense.SIDE) && (acts || Tokens.is(tokens, cue.to(), Token.Kind.POSSESSIVE));
    }

    private boolean isBeforeNoun(int index) {
        return index + 1 < mentions.size()
                && mentions.get(index + 1).from() == mentions.get(index).to()
                && mentions.get(index + 1) instanceof Cue cue
                && cue.sense() == Sense.CATEGORY;
    }
}
