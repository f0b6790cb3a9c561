package dev.parley.frame.clause;

import com.google.common.collect.ImmutableSet;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** Nouns that are no plural: "the soldier", "an Indian pilot", "the body of the woman". */
public final class Singular {
    /** Kinds of themes whose nouns count. */
    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
            "soldier",
            "person",
            "captive",
            "prisoner",
            "remains",
            "hostages",
            "detainees",
            "prisoners_of_war",
            "children");

    /** Nouns of several that do not end like a plural. */
    private static final ImmutableSet<String> SEVERAL = ImmutableSet.of(
            "remains",
            "people",
            "personnel",
            "children",
            "military",
            "troops",
            "captivity",
            "pows",
            "women",
            "dead",
            "fallen");

    private Singular() {}

    /** "One of the soldiers": whether the words before a theme single out one of them. */
    public static boolean isOneOf(Scene scene, Theme theme) {
        int of = theme.from() - 2;
        return of > 0
                && theme.shares().isEmpty()
                && (scene.isArticle(of + 1) || scene.isDeterminer(of + 1))
                && scene.lower(of).equals("of")
                && scene.lower(of - 1).equals("one");
    }

    /** Whether the noun of a theme names one. */
    public static boolean is(Scene scene, Theme theme) {
        if (!KINDS.contains(theme.kind()) || !theme.shares().isEmpty()) {
            return false;
        }
        int noun = theme.from();
        while (noun + 1 < theme.to()
                && !scene.lower(noun + 1).equals("of")
                && !scene.lower(noun + 1).equals("who")) {
            noun++;
        }
        String word = scene.lower(noun);
        boolean plural = word.endsWith("s") || word.endsWith("men") || SEVERAL.contains(word) || word.endsWith("ese");
        return !plural && scene.isWord(noun);
    }
}
