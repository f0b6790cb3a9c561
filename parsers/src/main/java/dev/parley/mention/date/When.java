package dev.parley.mention.date;

import dev.parley.interval.DateSpan;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date that was read.
 *
 * @param span its days; empty where they count from a day that is not known
 * @param to the index behind its last token
 */
record When(Optional<DateSpan> span, int to) {
    static When of(DateSpan span, int to) {
        return new When(Optional.of(span), to);
    }

    static When unresolved(int to) {
        return new When(Optional.empty(), to);
    }

    When change(UnaryOperator<DateSpan> change) {
        return new When(span.map(change), to);
    }
}
