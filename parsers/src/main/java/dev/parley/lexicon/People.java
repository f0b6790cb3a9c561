package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;

/** The words for a party's people: Russians, Danes. */
final class People {
    private static final int DEMONYMS = 2;
    private static final int PEOPLE = 5;

    /** A demonym that ends so has no plural of its own: Chinese, British, French, Swiss. */
    private static final ImmutableList<String> WITHOUT_PLURAL = ImmutableList.of("s", "z", "sh", "ch", "ese", "backed");

    private People() {}

    /** Those that the row of a party names, or else its demonyms with an s. */
    static ImmutableList<String> of(Row row) {
        return row.list(PEOPLE).isEmpty()
                ? row.list(DEMONYMS).stream()
                        .filter(demonym -> WITHOUT_PLURAL.stream().noneMatch(demonym::endsWith))
                        .map(demonym -> demonym + "s")
                        .collect(ImmutableList.toImmutableList())
                : row.list(PEOPLE);
    }
}
