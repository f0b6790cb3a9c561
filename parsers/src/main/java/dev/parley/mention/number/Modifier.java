package dev.parley.mention.number;

import dev.parley.interval.Quantity;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What words around a number make of it. */
enum Modifier {
    /** More than 6,000: 6000 or more. */
    AT_LEAST(stated -> like(stated, Quantity.atLeast(stated.min()))),
    /** Fewer than 6,000: 6000 or less. */
    AT_MOST(Modifier::atMost),
    /** Around 6,000: approximately 6000. */
    ABOUT(Quantity::asApproximate),
    /** Nearly 6,000: approximately 6000 or less. */
    NEARLY(stated -> atMost(stated).asApproximate()),
    /** Just over 60: approximately 60 to a quarter more. */
    JUST_OVER(Modifier::justOver),
    /** Exactly 6,000: the number as it stands. */
    PLAIN(stated -> stated);

    @SuppressWarnings("ImmutableEnumChecker") // These functions hold nothing.
    private final UnaryOperator<Quantity> change;

    Modifier(UnaryOperator<Quantity> change) {
        this.change = change;
    }

    static Modifier of(Phrase<NumberRole> phrase) {
        return valueOf(phrase.value().toUpperCase(Locale.ROOT));
    }

    Quantity change(Quantity stated) {
        return change.apply(stated);
    }

    private static Quantity atMost(Quantity stated) {
        return stated.max().isEmpty()
                ? stated
                : like(stated, Quantity.atMost(stated.max().getAsLong()));
    }

    private static Quantity justOver(Quantity stated) {
        long max = stated.max().orElse(Quantity.LIMIT);
        return Quantity.between(stated.min(), Math.min(Quantity.LIMIT, max + max / 4))
                .asApproximate();
    }

    private static Quantity like(Quantity stated, Quantity changed) {
        return stated.isApproximate() ? changed.asApproximate() : changed;
    }
}
