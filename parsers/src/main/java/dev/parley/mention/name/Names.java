package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.PersonMention;
import dev.parley.mention.mark.Marks;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.Optional;

/**
 * Finds names of persons: words with capitals that the lexicon knows no other reading for, with the particles and hyphens inside them (Abu Marzouk,
 * Abdulqader al-Murtada, Lvova-Belova, Kim Jong-un, Mohammed bin Salman).
 */
public final class Names {
    private static final int LONGEST = 8;

    /** Nouns that nobody's name stands before. */
    private static final Senses NOUNS =
            Senses.of(Sense.SWAP_NOUN, Sense.GIVE_NOUN, Sense.TALKS, Sense.DEAL, Sense.CATEGORY, Sense.DELEGATION);

    private final ImmutableList<Token> tokens;
    private final Lexicon lexicon;

    private Names(ImmutableList<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The name that starts at a token. */
    public static Optional<PersonMention> at(ImmutableList<Token> tokens, int index, Lexicon lexicon) {
        Names names = new Names(tokens, lexicon);
        int end = names.end(index);
        return end == index || names.isAdjective(index, end)
                ? Optional.empty()
                : Optional.of(new PersonMention(
                        Tokens.text(tokens, index, end), Optional.empty(), Optional.empty(), index, end));
    }

    /** "Preliminary talks", "Further exchanges": a word with a capital only because the sentence starts with it. */
    private boolean isAdjective(int index, int end) {
        if (index > 0 || end != 1 || !Tokens.is(tokens, end, Kind.WORD) || Tokens.isCapitalised(tokens, end)) {
            return false;
        }
        return lexicon.longest(tokens, end)
                .filter(match -> match.entries().stream().allMatch(entry -> NOUNS.has(entry.sense())))
                .isPresent();
    }

    /** The index behind the name that starts at a token; the index itself where none does. */
    private int end(int index) {
        int end = behindArticle(index);
        if (!isWord(end)) {
            return index;
        }
        int words = 0;
        int part = end;
        while (words < LONGEST && (isWord(part) || words > 0 && isKnown(part))) {
            words++;
            end = behindHyphens(part + 1, words);
            part = nextPart(end);
            part = isWord(part) || isKnown(part) ? part : end; // "An Ik San", whose last word is a particle elsewhere
        }
        return end;
    }

    /** Where the next part of a name starts that ends here: behind an initial's point, particles and an article. */
    private int nextPart(int end) {
        int part = Tokens.is(tokens, end, ".") && tokens.get(end - 1).text().length() == 1 ? end + 1 : end;
        while (SmallWord.NAME_PARTICLE.isAt(tokens, part) && !Tokens.isHyphen(tokens, part + 1)) {
            part++;
        }
        return behindArticle(part);
    }

    /** Behind "al-" before another part of a name; the index itself where none stands there. */
    private int behindArticle(int index) {
        if (!SmallWord.NAME_ARTICLE.isAt(tokens, index)) {
            return index;
        }
        boolean joined = Tokens.isHyphen(tokens, index + 1) && Tokens.touchesNext(tokens, index);
        return joined && isWord(index + 2) ? index + 2 : index;
    }

    /** Behind the parts that hyphens join to a word: Lvova-Belova; Jong-un, where the family name stands before. */
    private int behindHyphens(int index, int words) {
        int end = index;
        while (Tokens.isHyphen(tokens, end) && Tokens.touchesNext(tokens, end - 1) && Tokens.touchesNext(tokens, end)) {
            boolean capital = isWord(end + 1);
            boolean syllable = words > 1
                    && Tokens.is(tokens, end + 1, Kind.WORD)
                    && !SmallWord.NAME_SUFFIX.isAt(tokens, end + 1)
                    && SmallWord.FAMILY_NAME.isAt(tokens, end - 2);
            if (!capital && !syllable) {
                return end;
            }
            end += 2;
        }
        return end;
    }

    private boolean isWord(int index) {
        // "General An Ik-san".
        boolean family =
                index > 0 && SmallWord.FAMILY_NAME.isAt(tokens, index) && Tokens.isCapitalised(tokens, index + 1);
        return Tokens.isCapitalised(tokens, index)
                && (family || !SmallWord.NO_NAME.isAt(tokens, index))
                && (!Marks.canStartPhrase(tokens.get(index))
                        || lexicon.longest(tokens, index).isEmpty());
    }

    /** Whether a name that is known by itself is part of a longer one: "Emil Aliyev" is another man. */
    private boolean isKnown(int index) {
        return index < tokens.size()
                && Marks.canStartPhrase(tokens.get(index))
                && lexicon.longest(tokens, index)
                        .filter(match -> match.entries().get(0).sense() == Sense.PERSON)
                        .isPresent();
    }
}
