package dev.parley.mention.theme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.parley.fact.Criterion;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Ages as a criterion: "under 25", "older than 60", "under the age of 25", "25 or younger", "aged 18 to 25", "between the ages of 20 and 30", "18 to 25
 * years old", "in their twenties".
 */
final class Ages {
    private static final int OLDEST = 120;

    private static final ImmutableMap<String, Integer> DECADES = ImmutableMap.of(
            "twenties", 20, "thirties", 30, "forties", 40, "fifties", 50, "sixties", 60, "seventies", 70);

    /**
     * An age or a range of ages.
     *
     * @param criterion what it asks for
     * @param to the index behind its last token
     */
    record Age(Criterion criterion, int to) {}

    private Ages() {}

    static @Nullable Age at(ImmutableList<Token> tokens, int index) {
        Age bounded =
                isYounger(tokens, index) || isOlder(tokens, index) ? bounded(tokens, index) : orMore(tokens, index);
        if (bounded != null) {
            return bounded;
        }
        int between = skip(tokens, index, "between");
        boolean range =
                is(tokens, index, "aged") || is(tokens, index, "ages") || between > index && namesAges(tokens, index);
        if (range) {
            return range(tokens, skip(tokens, index, "aged", "ages", "between", "the", "ages", "of", "from"));
        }
        Age years = range(tokens, between);
        return years != null && isOld(tokens, years.to()) ? years : decade(tokens, index);
    }

    /** "under 25", "younger than 25", "not yet 25", "over the age of 60". */
    private static @Nullable Age bounded(ImmutableList<Token> tokens, int index) {
        int limit = skip(tokens, index + 1, "than", "yet", "the", "age", "of");
        int years = years(tokens, limit);
        if (years < 0 || !isAboutAge(tokens, limit + 1)) {
            return null;
        }
        return new Age(isYounger(tokens, index) ? Criterion.under(years) : over(years), limit + 1);
    }

    /** "25 or younger", "60 and over". */
    private static @Nullable Age orMore(ImmutableList<Token> tokens, int index) {
        int years = years(tokens, index);
        boolean joined = is(tokens, index + 1, "or") || is(tokens, index + 1, "and");
        if (years < 0 || !joined || !(isYounger(tokens, index + 2) || isOlder(tokens, index + 2))) {
            return null;
        }
        return new Age(isYounger(tokens, index + 2) ? Criterion.under(years + 1) : over(years - 1), index + 3);
    }

    /** "in their twenties". */
    private static @Nullable Age decade(ImmutableList<Token> tokens, int index) {
        Integer first = is(tokens, index, "in") && is(tokens, index + 1, "their") && index + 2 < tokens.size()
                ? DECADES.get(tokens.get(index + 2).lower())
                : null;
        return first == null ? null : new Age(Criterion.age(first, first + 9), index + 3);
    }

    private static Criterion over(int years) {
        return Criterion.of("age:>" + years);
    }

    private static boolean isYounger(ImmutableList<Token> tokens, int index) {
        return is(tokens, index, "under")
                || is(tokens, index, "below")
                || is(tokens, index, "younger")
                || is(tokens, index, "not") && is(tokens, index + 1, "yet");
    }

    private static boolean isOlder(ImmutableList<Token> tokens, int index) {
        return is(tokens, index, "over") || is(tokens, index, "above") || is(tokens, index, "older");
    }

    private static boolean isOld(ImmutableList<Token> tokens, int index) {
        return (is(tokens, index, "years") || is(tokens, index, "year"))
                && (is(tokens, index + 1, "old") || is(tokens, index + 1, "of") && is(tokens, index + 2, "age"));
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
