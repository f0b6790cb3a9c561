package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;

/**
 * What two readings say on one aspect of a matter.
 *
 * <p>It prints as {@code remains RU, UA 2025-06-02, formula: reciprocal / unilateral}, with a dash for a reading that is silent.
 *
 * @param matter the matter, of all claims
 * @param aspect the name of the aspect
 * @param left the positions of the first reading; empty where it says nothing on it
 * @param right the positions of the second reading; empty where it says nothing on it
 */
public record Difference(
        Matter matter, String aspect, ImmutableList<Position<?>> left, ImmutableList<Position<?>> right) {
    /** Both sides in a sentence, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence("%s, %s: %s / %s".formatted(matter.label(), aspect, text(left), text(right)));
    }

    void addTo(SideBySide rows) {
        if (left.isEmpty() || right.isEmpty()) {
            rows.add(matter, aspect, text(left.isEmpty() ? right : left));
        } else {
            rows.add(matter, aspect, text(left), text(right));
        }
    }

    private static String text(ImmutableList<Position<?>> positions) {
        return positions.isEmpty()
                ? "-"
                : String.join(" | ", positions.stream().map(Position::text).toList());
    }
}
