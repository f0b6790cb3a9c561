package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Criterion;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/** Ages as a criterion: "under 25", "under the age of 25", "aged 18 to 25", "between the ages of 20 and 30". */
final class Ages {
    private static final int OLDEST = 120;

    /**
     * An age or a range of ages.
     *
     * @param criterion what it asks for
     * @param to the index behind its last token
     */
    record Age(Criterion criterion, int to) {}

    private Ages() {}

    static @Nullable Age at(ImmutableList<Token> tokens, int index) {
        boolean younger = is(tokens, index, "under") || is(tokens, index, "below") || is(tokens, index, "younger");
        if (younger) {
            int limit = skip(tokens, index + 1, "than", "the", "age", "of");
            int years = years(tokens, limit);
            return years > 0 && isAboutAge(tokens, limit + 1) ? new Age(Criterion.under(years), limit + 1) : null;
        }
        boolean range = is(tokens, index, "aged")
                || is(tokens, index, "ages")
                || is(tokens, index, "between") && namesAges(tokens, index);
        return range
                ? range(tokens, skip(tokens, index, "aged", "ages", "between", "the", "ages", "of", "from"))
                : null;
    }

    private static @Nullable Age range(ImmutableList<Token> tokens, int index) {
        int first = years(tokens, index);
        if (first < 0) {
            return null;
        }
        boolean joined = is(tokens, index + 1, "to")
                || is(tokens, index + 1, "and")
                || is(tokens, index + 1, "-")
                || is(tokens, index + 1, "–");
        int last = joined ? years(tokens, index + 2) : -1;
        return last >= first
                ? new Age(Criterion.age(first, last), index + 3)
                : new Age(Criterion.age(first, first), index + 1);
    }

    private static boolean namesAges(ImmutableList<Token> tokens, int index) {
        return is(tokens, index + 1, "ages") || is(tokens, index + 1, "the") && is(tokens, index + 2, "ages");
    }

    /** "under 25" is an age unless a noun makes it a number of something. */
    private static boolean isAboutAge(ImmutableList<Token> tokens, int behind) {
        return behind >= tokens.size()
                || tokens.get(behind).kind() != Token.Kind.WORD
                || is(tokens, behind, "and")
                || is(tokens, behind, "years")
                || is(tokens, behind, "or");
    }

    private static int skip(ImmutableList<Token> tokens, int index, String... words) {
        int i = index;
        for (String word : words) {
            i += is(tokens, i, word) ? 1 : 0;
        }
        return i;
    }

    private static int years(ImmutableList<Token> tokens, int index) {
        if (index >= tokens.size()
                || tokens.get(index).kind() != Token.Kind.NUMBER
                || tokens.get(index).text().length() > 3) {
            return -1;
        }
        int years = 0;
        for (char c : tokens.get(index).text().toCharArray()) {
            if (c < '0' || c > '9') {
                return -1;
            }
            years = years * 10 + c - '0';
        }
        return years >= 1 && years <= OLDEST ? years : -1;
    }

    private static boolean is(ImmutableList<Token> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
