package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;

/**
 * How a claim was found, so that a wrong one can be traced to a rule or to a line of the lexicon.
 *
 * <pre>{@code
 * report.traces().get(0);
 * // dispatch-1[0,52): transfer by rule "verb", said by rule "behind": "Kyiv returned 27 bodies to Russia": Kyiv = UA, returned = give
 * }</pre>
 *
 * @param claim the claim
 * @param rule the rule that found the fact
 * @param speech the rule that found who says it; empty where the text names nobody
 * @param words the words of the lexicon in the quote, each with what it was taken for
 */
public record Trace(SourcedClaim<?> claim, String rule, String speech, ImmutableList<String> words) {
    @Override
    public String toString() {
        Citation citation = claim.citation();
        String said = speech.isEmpty() ? "" : ", said by rule \"" + speech + "\"";
        return citation.document() + "[" + citation.start() + "," + citation.end() + "): "
                + claim.fact().type() + " by rule \"" + rule + "\"" + said + ": "
                + Diagnostic.shown(citation.quote()) + (words.isEmpty() ? "" : ": " + String.join(", ", words));
    }
}
