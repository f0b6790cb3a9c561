package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;

/**
 * How an account stood day by day, as one reading has it.
 *
 * @param reading whose it is
 * @param points the days on which it changed, in order
 * @param end the account with all that is told
 */
record AccountHistory(Reading reading, ImmutableList<Point> points, Account end) {
    /**
     * What an account said from a day on.
     *
     * @param day the day
     * @param after the day looked at before it; the first day that there is where there is none
     * @param agreed what had been agreed by then; unknown where nothing had
     * @param delivered what had been delivered by then
     */
    record Point(LocalDate day, LocalDate after, Quantity agreed, Quantity delivered) {
        boolean saysTheSameAs(Point other) {
            return agreed.equals(other.agreed) && delivered.equals(other.delivered);
        }
    }

    /** Whether both tell the same numbers of the same days. */
    boolean tellsTheSameAs(AccountHistory other) {
        return points.equals(other.points)
                && end.agreed().equals(other.end.agreed())
                && end.delivered().equals(other.end.delivered());
    }
}
