package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;

/**
 * What the parser made of an article.
 *
 * @param claims the claims, in the order of the text; empty where it states none
 * @param traces how each of the claims was found, in the same order
 * @param diagnostics the sentences that gave less than their words promised, in the order of the text
 */
public record ParseReport(
        ImmutableList<SourcedClaim<?>> claims, ImmutableList<Trace> traces, ImmutableList<Diagnostic> diagnostics) {
    /** Nothing. */
    static final ParseReport EMPTY = new ParseReport(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** One line a claim (its type, how it is put, who says it and the words it rests on), then one a diagnostic. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (SourcedClaim<?> claim : claims) {
            String speaker =
                    claim.attribution().speaker().map(s -> s.name() + ": ").orElse("");
            text.append(claim.fact().type())
                    .append(", ")
                    .append(claim.stance().code())
                    .append(": ");
            text.append(speaker).append('"').append(claim.citation().quote()).append("\"\n");
        }
        diagnostics.forEach(diagnostic -> text.append(diagnostic).append('\n'));
        return text.toString();
    }
}
