package dev.parley.examples.report.words;

import dev.parley.reconcile.Reconciliation;

/** How much there is, in a sentence. */
public final class Summary {
    private Summary() {}

    /** {@code 5 articles, 132 claims on 42 matters, 3 of them contested.} */
    public static String of(int articles, Reconciliation reconciliation) {
        return "%s, %s on %s, %s of them contested."
                .formatted(
                        counted(articles, "article"),
                        counted(reconciliation.claims().size(), "claim"),
                        counted(reconciliation.matters().size(), "matter"),
                        reconciliation.contested().isEmpty()
                                ? "none"
                                : Wording.number(reconciliation.contested().size()));
    }

    private static String counted(int number, String noun) {
        return Wording.number(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
