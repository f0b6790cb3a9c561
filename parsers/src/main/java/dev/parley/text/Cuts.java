package dev.parley.text;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the tokens of a text are, what they are and which words they are, in columns: a {@link Token} is made of one when somebody asks. */
@SuppressWarnings("EnumOrdinal") // Kinds are kept in bytes, and no longer than a text is read.
final class Cuts {
    private static final Kind[] KINDS = Kind.values();
    private static final int KIND = 7;

    /** Set beside the kind of a word that starts with a capital. */
    private static final int CAPITAL = 8;

    /** Set beside the kind of what a sentence can start with. */
    private static final int START = 16;

    /** Fewer characters than the tokens of a text have on average, with what stands between them. */
    private static final int CHARACTERS = 4;

    private static final int LEAST = 16;

    private final String text;
    private final char[] chars;
    private final Vocabulary vocabulary;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int[] words;
    private int size;

    /**
     * None yet.
     *
     * @param chars the characters of the text
     * @param vocabulary whose words the tokens' are
     * @param characters how many of them are to be cut
     */
    Cuts(String text, char[] chars, Vocabulary vocabulary, int characters) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.chars = chars;
        int expected = characters / CHARACTERS + LEAST;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.kinds = new byte[expected];
        this.words = new int[expected];
    }

    /**
     * Adds a token.
     *
     * @param capital whether it is a word that starts with a capital
     * @param word the number of the vocabulary's word that it is
     */
    void add(int start, int end, Kind kind, boolean capital, int word) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) (kind.ordinal() | shape(kind, capital));
        words[size] = word;
        size++;
    }

    private static int shape(Kind kind, boolean capital) {
        if (capital) {
            return CAPITAL | START;
        }
        return kind == Kind.NUMBER || kind == Kind.OPEN_QUOTE ? START : 0;
    }

    private void grow() {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
        words = Arrays.copyOf(words, room);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean is(int index, Kind kind) {
        return (kinds[index] & KIND) == kind.ordinal();
    }

    /** Whether a token is just this sign. */
    boolean is(int index, char sign) {
        return ends[index] - starts[index] == 1 && chars[starts[index]] == sign;
    }

    /** The word that a token is; null where the vocabulary doesn't have it. */
    @Nullable
    Word word(int index) {
        return vocabulary.word(words[index]);
    }

    /** The marks of a family that a token has, a bit each. */
    long marks(int index, int family) {
        return vocabulary.marks(words[index], family);
    }

    /** The marks of a family that any word from one index to another has, some of which only those with a capital have. */
    long marks(int from, int to, int family, long ofNames) {
        long marks = 0;
        for (int i = from; i < to; i++) {
            long all = vocabulary.marks(words[i], family);
            marks |= isCapitalised(i) ? all : all & ~ofNames;
        }
        return marks;
    }

    /** Whether a token from one index to another is the word of a number. */
    boolean has(int from, int to, int word) {
        for (int i = from; i < to && word != Vocabulary.NO_WORD; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }

    boolean is(int index, SmallWord kind) {
        return (marks(index, SmallWord.FAMILY) & Word.bit(kind)) != 0;
    }

    /** Whether a sentence can start with a token: a capital, a number, a quotation. */
    boolean canStart(int index) {
        return (kinds[index] & START) != 0;
    }

    boolean isCapitalised(int index) {
        return (kinds[index] & CAPITAL) != 0;
    }

    char last(int index) {
        return chars[ends[index] - 1];
    }

    /** The tokens from one index to another, the latter not included. */
    ImmutableList<Token> tokens(int from, int to) {
        Token[] tokens = new Token[to - from];
        for (int i = from; i < to; i++) {
            tokens[i - from] = new Token(text, starts[i], ends[i], KINDS[kinds[i] & KIND], isCapitalised(i), word(i));
        }
        return ImmutableList.copyOf(tokens);
    }
}
