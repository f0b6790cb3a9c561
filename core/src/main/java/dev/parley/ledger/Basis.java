package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the numbers of an account rest on.
 *
 * @param reading who is listened to; where that reading is silent, everybody is
 * @param asOf up to which day the books are kept; empty for all that is told
 * @param evidence the positions on the quota, then those on each hand-over and count so far
 */
public record Basis(Reading reading, Optional<LocalDate> asOf, ImmutableList<Evidence> evidence) {
    /** {@code according to UA, as of 2025-06-12}. */
    @Override
    public String toString() {
        return reading + asOf.map(day -> ", as of " + day).orElse("");
    }
}
