package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.PersonMention;
import dev.parley.mention.date.Days;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.Optional;

/**
 * Persons who share a name with a state or a city: Israel Katz, Sofia Bosch, Michael Jordan.
 *
 * <p>The shared name is a person's where a word that is nothing but a name stands beside it and the words go on in small letters, which those of a
 * heading do not.
 */
public final class Namesakes {
    private final ImmutableList<Token> tokens;
    private final Lexicon lexicon;
    private final Days days;

    private Namesakes(ImmutableList<Token> tokens, Lexicon lexicon, Days days) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.days = days;
    }

    /** The person whose name starts at a token and has a name in it that is a state's or a city's. */
    public static Optional<PersonMention> at(ImmutableList<Token> tokens, int index, Lexicon lexicon, Days days) {
        if (!Tokens.isCapitalised(tokens, index)) {
            return Optional.empty();
        }
        Namesakes namesakes = new Namesakes(tokens, lexicon, days);
        int end = namesakes.behindGivenName(index);
        end = end == index ? namesakes.behindFamilyName(index) : end;
        return end == index
                ? Optional.empty()
                : Optional.of(new PersonMention(
                        Tokens.text(tokens, index, end), Optional.empty(), Optional.empty(), index, end));
    }

    /** Behind a name whose first word is a state's or a city's. */
    private int behindGivenName(int index) {
        // "Former ambassador to Washington Simon Karam".
        boolean post = Tokens.is(tokens, index - 1, "to") && SmallWord.POST.isAt(tokens, index - 2);
        if (post || !SmallWord.SHARED_GIVEN_NAME.isAt(tokens, index) || !isName(index + 1)) {
            return index;
        }
        int end = Names.at(tokens, index + 1, lexicon).map(PersonMention::to).orElse(index);
        return Tokens.isCapitalised(tokens, end) ? index : end;
    }

    /** Behind a name of two words whose last one is a state's or a city's. */
    private int behindFamilyName(int index) {
        boolean shared = SmallWord.SHARED_FAMILY_NAME.isAt(tokens, index + 1)
                && Tokens.isCapitalised(tokens, index + 1)
                && !Tokens.isCapitalised(tokens, index + 2);
        return shared && isName(index) ? index + 2 : index;
    }

    private boolean isName(int index) {
        return Names.at(tokens, index, lexicon).isPresent()
                && days.at(tokens, index).isEmpty();
    }
}
