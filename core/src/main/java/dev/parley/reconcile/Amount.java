package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;
import dev.parley.interval.Quantity;
import java.util.stream.Stream;

/**
 * A number in a sum: as a reading states it, and what the sums leave of it.
 *
 * <p>It prints as {@code 1245 (Coordination Headquarters)}; what is derived is never mixed into what is stated.
 *
 * @param matter what the number is of
 * @param name which number of the matter it is: {@code quantity}, {@code quota RU -> UA}, {@code total}
 * @param stated what is stated; all positions together where they are contested
 * @param derived what the sums leave of that; the same where they narrow nothing
 * @param claims the claims that state it, by document and place
 * @param origins where they come from
 */
public record Amount(
        Matter matter,
        String name,
        Quantity stated,
        Quantity derived,
        ImmutableList<SourcedClaim<?>> claims,
        ImmutableSortedSet<Origin> origins) {
    /** Whether the sums leave less open than what is stated. */
    public boolean isDerived() {
        return !stated.refines(derived);
    }

    boolean isOf(Matter other, String otherName) {
        return name.equals(otherName) && matter.equals(other);
    }

    /** What it is a number of: {@code remains RU -> UA 2025-06-16}, {@code quota UA -> RU of remains RU, UA 2025-06-02}. */
    public String label() {
        return name.equals(AspectKey.QUANTITY.name()) ? matter.label() : name + " of " + matter.label();
    }

    /** The same number, told alike by others. */
    Amount and(Amount other) {
        return new Amount(
                matter,
                name,
                stated,
                derived,
                Stream.concat(claims.stream(), other.claims.stream())
                        .distinct()
                        .sorted(ClaimOrder.INSTANCE)
                        .collect(toImmutableList()),
                ImmutableSortedSet.<Origin>naturalOrder()
                        .addAll(origins)
                        .addAll(other.origins)
                        .build());
    }

    /** The number as stated, and by whom, on one line of any length. */
    public String line() {
        return origins.isEmpty() ? stated.toString() : stated + " (" + Texts.listed(origins) + ")";
    }

    /** The number as stated, and by whom, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
