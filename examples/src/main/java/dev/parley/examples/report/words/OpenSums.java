package dev.parley.examples.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.reconcile.Check;
import java.util.Collection;

/** The sums that are news: those that fail, and those that leave some unaccounted for. */
public final class OpenSums {
    private OpenSums() {}

    /** Those of the checks that don't hold whoever is right, that have a gap, or that some must be missing from. */
    public static ImmutableList<Check> among(Collection<Check> checks) {
        return checks.stream().filter(OpenSums::isOpen).collect(toImmutableList());
    }

    private static boolean isOpen(Check check) {
        return !check.holds()
                || !check.gaps().isEmpty()
                || check.findings().stream()
                        .anyMatch(finding -> finding.missing().isPresent());
    }
}
