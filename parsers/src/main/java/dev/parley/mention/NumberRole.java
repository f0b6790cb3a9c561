package dev.parley.mention;

import dev.parley.mention.Phrases.Phrase;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a phrase of {@code numbers.tsv} is for; that file says more on each. */
enum NumberRole {
    UNIT,
    TENS,
    HUNDRED,
    SCALE,
    DOZEN,
    ARTICLE,
    HALF,
    SEVERAL,
    PLURAL,
    PLURAL_OF,
    SUFFIX,
    MODIFIER,
    OVER,
    TAKES_OVER,
    RANGE,
    JOINER,
    BEHIND,
    POSSIBLY,
    EACH,
    UNDISCLOSED,
    NONE,
    NO_COUNTED,
    BOTH_COUNTED,
    REST,
    AS_MANY,
    HALF_OF,
    OF_THEM,
    NOT_COUNTED,
    NOT_COUNTED_BEHIND,
    COUNTED,
    NO_NOUN,
    COLLECTIVE;

    private static final Phrases<NumberRole> PHRASES = Phrases.of("numbers.tsv", NumberRole.class);

    /** The longest phrase of this role that starts at a token. */
    Optional<Phrase<NumberRole>> at(List<Token> tokens, int index) {
        return PHRASES.at(tokens, index, this);
    }

    /** The phrase of this role that is just this word. */
    Optional<Phrase<NumberRole>> word(String word) {
        return PHRASES.word(word, this);
    }

    boolean isAt(List<Token> tokens, int index) {
        return PHRASES.isAt(tokens, index, this);
    }

    /** The index behind the longest phrase of this role that starts at a token. */
    OptionalInt skip(List<Token> tokens, int index) {
        return PHRASES.skip(tokens, index, this);
    }

    /** Whether the token can be the first of an amount. */
    static boolean startsAt(Token token) {
        return token.kind() == Token.Kind.NUMBER || PHRASES.startsWith(token);
    }
}
