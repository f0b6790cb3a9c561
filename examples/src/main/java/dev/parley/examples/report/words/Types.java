package dev.parley.examples.report.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The types of matters in words. */
public final class Types {
    private static final ImmutableMap<String, String> PLURALS = Table.read("types.tsv");
    private static final ImmutableSet<String> IN_LABEL = ImmutableSet.of("agreement", "transfer");

    private Types() {}

    /** {@code Hand-overs} for {@code transfer}. */
    public static String plural(String type) {
        return PLURALS.getOrDefault(type, Wording.capitalised(type));
    }

    /** Whether the labels of matters of a type say what they are: those of agreements and hand-overs do, those of others don't. */
    public static boolean isInLabel(String type) {
        return IN_LABEL.contains(type);
    }
}
