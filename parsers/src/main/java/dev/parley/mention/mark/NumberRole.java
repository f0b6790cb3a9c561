package dev.parley.mention.mark;

import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a phrase of {@code numbers.tsv} is for; that file says more on each. */
public enum NumberRole {
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
    AGED,
    COUNTED,
    NO_NOUN,
    COLLECTIVE;

    private static final Phrases<NumberRole> PHRASES = Phrases.of("numbers.tsv", NumberRole.class, Marks.NUMBERS);

    /** The longest phrase of this role that starts at a token. */
    public Optional<Phrase<NumberRole>> at(List<Token> tokens, int index) {
        return PHRASES.at(tokens, index, this);
    }

    /** The phrase of this role that is just this word. */
    public Optional<Phrase<NumberRole>> word(String word) {
        return PHRASES.word(word, this);
    }

    static void mark(Vocabulary.Builder vocabulary) {
        PHRASES.mark(vocabulary, Word.bits(ARTICLE, RANGE, JOINER));
    }

    /** Whether a phrase of this role starts at a token. */
    public boolean isAt(List<Token> tokens, int index) {
        return PHRASES.isAt(tokens, index, this);
    }

    /** The index behind the longest phrase of this role that starts at a token. */
    public OptionalInt skip(List<Token> tokens, int index) {
        return PHRASES.skip(tokens, index, this);
    }

    /** Whether a noun for what is exchanged follows, perhaps behind an adjective of nationality. */
    public static boolean isCounted(List<Token> tokens, int index) {
        return COUNTED.isAt(tokens, index) || Tokens.isCapitalised(tokens, index) && COUNTED.isAt(tokens, index + 1);
    }

    /** The roles of words with which no number starts that has nothing in front. */
    private static final long NO_STARTS = Word.bits(
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
            NOT_COUNTED,
            NOT_COUNTED_BEHIND,
            AGED,
            COUNTED,
            NO_NOUN);

    /** Whether a number can start with the token that has nothing in front. */
    public static boolean canStartFigure(List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && (tokens.get(index).kind() == Token.Kind.NUMBER
                        || (tokens.get(index).marks(Marks.NUMBERS) & ~NO_STARTS) != 0);
    }

    /** The roles of words that only stand inside of amounts or behind them. */
    private static final long NEVER_FIRST = Word.bits(
            SUFFIX,
            TAKES_OVER,
            JOINER,
            BEHIND,
            POSSIBLY,
            EACH,
            OF_THEM,
            NOT_COUNTED,
            NOT_COUNTED_BEHIND,
            AGED,
            COUNTED,
            NO_NOUN,
            COLLECTIVE);

    /** The roles of words with which a number goes on. */
    private static final long GOES_ON = Word.bits(HUNDRED, SCALE, DOZEN, JOINER);

    /** Whether a number in digits just counts the word behind it: "27 prisoners", which are neither a day nor a duration. */
    public static boolean isPlain(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || tokens.get(index).kind() != Token.Kind.NUMBER) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return next.kind() == Token.Kind.WORD
                && (next.marks(Marks.DATES) | next.marks(Marks.DURATIONS)) == 0
                && (next.marks(Marks.NUMBERS) & GOES_ON) == 0
                && !Tokens.touchesNext(tokens, index)
                && !next.is("of")
                && !next.is("and");
    }

    /** The roles of words with which a number in words starts. */
    private static final long SPELLED = Word.bits(UNIT, TENS, HUNDRED, SCALE, DOZEN, ARTICLE);

    /** Whether a number in words can start with the token. */
    public static boolean canBeSpelled(Token token) {
        return (token.marks(Marks.NUMBERS) & SPELLED) != 0;
    }

    /** The roles of words that are an amount without a number. */
    private static final long WORDS = Word.bits(UNDISCLOSED, NONE, REST, NO_COUNTED, BOTH_COUNTED);

    /** Whether the token can be the first of an amount that has no number in it. */
    public static boolean canBeWord(Token token) {
        return (token.marks(Marks.NUMBERS) & WORDS) != 0;
    }

    /** Whether the token can be the first of an amount. */
    public static boolean startsAt(Token token) {
        return token.kind() == Token.Kind.NUMBER || (token.marks(Marks.NUMBERS) & ~NEVER_FIRST) != 0;
    }
}
