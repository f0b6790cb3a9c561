package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an aspect's verdict rests on, in the exact words of the claims. */
final class Explanation {
    private Explanation() {}

    static String of(Matter matter) {
        StringBuilder text = new StringBuilder();
        line(text, 0, matter.type() + "  " + matter.label());
        Rendering.states(matter).forEach(state -> {
            line(
                    text,
                    2,
                    "state, " + state.kind().code() + (state.days().isUnknown() ? "" : ", " + state.days()) + ":");
            state.claims().forEach(claim -> quote(text, claim));
        });
        for (Aspect<?> aspect : matter.aspects()) {
            if (aspect.isNamed()) {
                line(text, 2, aspect.name() + ", " + aspect.verdict().code() + ": " + aspect.reason());
                aspect.positions().forEach(position -> add(text, position.text(), position.claims()));
                aspect.comparisons()
                        .forEach(beside -> add(
                                text,
                                beside.claim().stance().code() + " " + Texts.of(beside.value()),
                                List.of(beside.claim())));
            }
        }
        return text.toString();
    }

    /** What a check found, and the words behind each number that takes part in it. */
    static String of(Check check) {
        StringBuilder text = new StringBuilder(check.toString());
        Set<List<?>> told = new HashSet<>();
        check.findings().stream()
                .flatMap(Finding::amounts)
                .filter(amount -> told.add(List.of(amount.label(), amount.claims())))
                .forEach(amount -> add(text, amount.label() + ": " + amount.stated(), amount.claims()));
        return text.toString();
    }

    private static void add(StringBuilder text, String heading, List<SourcedClaim<?>> claims) {
        line(text, 4, heading);
        claims.forEach(claim -> quote(text, claim));
    }

    private static void quote(StringBuilder text, SourcedClaim<?> claim) {
        line(text, 6, source(claim) + ": \"" + claim.citation().quote() + "\"");
    }

    /** {@code Vladimir Medinsky, for his own side, in dispatch-1[10,52)}. */
    private static String source(SourcedClaim<?> claim) {
        String place = "%s[%d,%d)"
                .formatted(
                        claim.citation().document(),
                        claim.citation().start(),
                        claim.citation().end());
        String interest = switch (Interest.of(claim)) {
            case OWN -> ", in the interest of their own side,";
            case AGAINST -> ", against the interest of their own side,";
            case NONE -> "";
        };
        return claim.attribution()
                .speaker()
                .map(speaker -> speaker.name() + interest + " in " + place)
                .orElse(place);
    }

    private static void line(StringBuilder text, int indent, String line) {
        text.append(Columns.wrap(" ".repeat(indent) + line, Columns.WIDTH, " ".repeat(indent + 2)));
    }
}
