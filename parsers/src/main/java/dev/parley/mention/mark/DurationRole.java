package dev.parley.mention.mark;

import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.List;
import java.util.Optional;

/** What a phrase of {@code durations.tsv} is for; that file says more on each. */
public enum DurationRole {
    UNIT,
    ARTICLE,
    HALF,
    AND_A_PART,
    MORE,
    NOT_BEFORE;

    private static final Phrases<DurationRole> PHRASES =
            Phrases.of("durations.tsv", DurationRole.class, Marks.DURATIONS);

    /** The longest phrase of this role that starts at a token. */
    public Optional<Phrase<DurationRole>> at(List<Token> tokens, int index) {
        return PHRASES.at(tokens, index, this);
    }

    static void mark(Vocabulary.Builder vocabulary) {
        PHRASES.mark(vocabulary, Word.bits(ARTICLE));
    }

    /** Whether a phrase of this role starts at a token. */
    public boolean isAt(List<Token> tokens, int index) {
        return PHRASES.isAt(tokens, index, this);
    }

    /** The index behind the longest phrase of this role that starts at a token, or the token itself. */
    public int skip(List<Token> tokens, int index) {
        Optional<Phrase<DurationRole>> phrase = at(tokens, index);
        return phrase.isPresent() ? index + phrase.get().length() : index;
    }

    /** Whether the token can be the first of a duration. */
    public static boolean startsAt(Token token) {
        return PHRASES.startsWith(token);
    }
}
