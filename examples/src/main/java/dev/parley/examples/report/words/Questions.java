package dev.parley.examples.report.words;

import com.google.common.collect.ImmutableMap;

/** The questions to which aspects are the answers: {@code How many?} for {@code quantity}. */
public final class Questions {
    private static final String QUOTA = "quota ";
    private static final ImmutableMap<String, String> QUESTIONS = Table.read("questions.tsv");

    private Questions() {}

    /** The question of an aspect; its name where there is none. */
    public static String of(String aspect) {
        if (aspect.startsWith(QUOTA)) {
            return QUESTIONS.get("quota") + " " + aspect.substring(QUOTA.length()) + "?";
        }
        return QUESTIONS.getOrDefault(aspect, Wording.capitalised(aspect));
    }
}
