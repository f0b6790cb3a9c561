package dev.parley.ledger;

import dev.parley.interval.Quantity;
import java.time.LocalDate;

/**
 * A stretch of days in which the numbers told day by day and the counts so far can't both be right.
 *
 * <p>It prints as {@code after 2025-06-12 until 2025-06-13: 1200 told day by day, 1203 by the counts}.
 *
 * @param after the day of the earlier count, of which the stretch is what follows; {@link LocalDate#MIN} where there is none
 * @param until the day of the later count, which is in the stretch
 * @param told what the days' numbers come to
 * @param counted by how many the count grew; 0 where it fell
 * @param falls whether the later count is below the earlier one
 */
public record TallyBreak(LocalDate after, LocalDate until, Quantity told, Quantity counted, boolean falls) {
    @Override
    public String toString() {
        String from = after.equals(LocalDate.MIN) ? "" : "after " + after + " ";
        return "%suntil %s: %s told day by day, %s"
                .formatted(
                        from,
                        until,
                        told.isUnknown() ? "nothing" : told,
                        falls ? "while the count falls" : counted + " by the counts");
    }
}
