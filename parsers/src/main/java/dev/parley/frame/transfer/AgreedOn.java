package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.frame.discourse.Finding;
import dev.parley.mention.Mention;
import java.util.Optional;

/**
 * The agreements of one sentence, and the words in which what moves is agreed on rather than handed over.
 *
 * @param findings the agreements, in the order of the text
 * @param words where the sentence tells what was agreed
 */
public record AgreedOn(ImmutableList<Finding> findings, ImmutableList<Range> words) {
    /**
     * Tokens of a sentence.
     *
     * @param from the first one
     * @param to the one behind the last
     */
    public record Range(int from, int to) {
        /** Whether a mention stands within these. */
        public boolean holds(Mention mention) {
            return from <= mention.from() && mention.to() <= to;
        }
    }

    /** Whether a mention stands within words that tell what was agreed. */
    boolean covers(Mention mention) {
        for (Range range : words) {
            if (range.holds(mention)) {
                return true;
            }
        }
        return false;
    }

    /** What the words before a token tell last to be agreed on; empty where they tell of no agreement. */
    Optional<ExchangeAgreement> lastBefore(int token) {
        Optional<ExchangeAgreement> last = Optional.empty();
        for (Finding finding : findings) {
            if (finding.to() <= token && finding.fact() instanceof ExchangeAgreement agreement) {
                last = Optional.of(agreement);
            }
        }
        return last;
    }
}
