package dev.parley.mention;

import dev.parley.interval.Quantity;
import java.util.OptionalLong;

/**
 * How long a sentence says that something lasts: "just over an hour", "a 30-day", "two to three days", "a week".
 *
 * @param minutes how many minutes; a month counts 30 days, a year 365
 * @param from the index of its first token
 * @param to the index behind its last token
 */
public record Duration(Quantity minutes, int from, int to) implements Mention {
    private static final long MINUTES_A_DAY = 24 * 60;

    /** How many days, {@linkplain Quantity#unknown() unknown} where they are not whole: 72 hours are 3 days, 90 minutes none. */
    public Quantity days() {
        OptionalLong max = minutes.max();
        boolean whole = minutes.min() % MINUTES_A_DAY == 0 && max.orElse(0) % MINUTES_A_DAY == 0;
        if (!whole) {
            return Quantity.unknown();
        }
        long min = minutes.min() / MINUTES_A_DAY;
        Quantity days =
                max.isPresent() ? Quantity.between(min, max.getAsLong() / MINUTES_A_DAY) : Quantity.atLeast(min);
        return minutes.isApproximate() ? days.asApproximate() : days;
    }
}
