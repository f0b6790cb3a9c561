package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableMap;
import dev.parley.examples.report.words.Wording;

/** The types of facts in words. */
final class Types {
    private static final ImmutableMap<String, String> PLURALS = Table.read("types.tsv");

    private Types() {}

    /** {@code Hand-overs} for {@code transfer}. */
    static String plural(String type) {
        return PLURALS.getOrDefault(type, Wording.capitalised(type));
    }
}
