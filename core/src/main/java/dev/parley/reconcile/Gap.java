package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By how many numbers are apart that have to come to the same, with the claims on both sides, and where it lies.
 *
 * <p>It prints as {@code 3 apart: 6057 (Kyiv) against 6060 (Moscow), all of it in remains RU -> UA 2025-06-16: 1245 (Kyiv) against 1248
 * (Moscow)}.
 *
 * @param size how many
 * @param left the numbers of the one side, which come to one; their claims are {@linkplain Amount#claims on them}
 * @param right those of the other side
 * @param within the numbers in which two sides differ, and by how many; empty where it can't be located more closely
 */
public record Gap(Quantity size, ImmutableList<Amount> left, ImmutableList<Amount> right, ImmutableList<Gap> within) {
    /** Whether the places in which it lies account for all of it. */
    public boolean isLocated() {
        return !within.isEmpty()
                && Quotas.sum(within.stream().map(Gap::size).toList()).meets(size);
    }

    /** By how many, the numbers of both sides and where it lies, on one line of any length. */
    public String line() {
        String apart = "%s apart: %s against %s".formatted(size, text(left), text(right));
        if (within.isEmpty()) {
            return apart;
        }
        String places = within.stream()
                .map(gap -> gap.left().get(0).label() + ": " + text(gap.left()) + " against " + text(gap.right()))
                .collect(Collectors.joining("; "));
        return apart + (isLocated() ? ", all of it in " : ", some of it in ") + places;
    }

    /** By how many, the numbers of both sides and where it lies, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }

    private static String text(List<Amount> amounts) {
        return amounts.stream().map(Amount::line).collect(Collectors.joining(" + "));
    }
}
