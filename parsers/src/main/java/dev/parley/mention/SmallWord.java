package dev.parley.mention;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.text.Token;
import dev.parley.text.internal.Rows;

/** Small words by what they say of the words beside them; words.tsv lists them. */
enum SmallWord {
    /** It stands with a capital at the start of a sentence, and is no person's name. */
    NO_NAME,
    /** It joins two words of a name. */
    NAME_PARTICLE,
    /** Behind it, what may be a verb or a noun is a noun. */
    BEFORE_NOUN,
    /** Behind it, a participle only describes the noun that follows. */
    BEFORE_PARTICIPLES,
    /** It stands behind a noun that is the subject. */
    BEHIND_SUBJECT,
    /** It says how what follows belongs to what is told. */
    PREPOSITION,
    /** It describes people who came home. */
    MOVED,
    /** It may stand between a preposition and its noun. */
    DETERMINER;

    private static final class Table {
        private static final ImmutableSetMultimap<String, String> WORDS =
                Rows.wordsByConstant(SmallWord.class, "words.tsv");
    }

    private final ImmutableSet<String> words = Table.WORDS.get(name());

    boolean is(Token token) {
        return words.contains(token.lower());
    }
}
