package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What two readings of one reconciliation have in common, and what they don't.
 *
 * <pre>{@code
 * Differences sides = all.differences(Reading.ofParty(Party.of("RU")), Reading.ofParty(Party.of("UA")));
 * sides.differing()   // [remains RU, UA 2025-06-02 round 2, formula: unilateral / reciprocal, ...]
 * }</pre>
 *
 * <p>Only what a reading itself says counts, and only claims that take positions. An aspect is in one of the four lists, or in none where both are
 * silent on it.
 *
 * @param left the first reading
 * @param right the second reading
 * @param onlyLeft what the first alone says something on
 * @param onlyRight what the second alone says something on
 * @param inCommon where all that both say can be true together
 * @param differing where it can't
 */
public record Differences(
        Reading left,
        Reading right,
        ImmutableList<Difference> onlyLeft,
        ImmutableList<Difference> onlyRight,
        ImmutableList<Difference> inCommon,
        ImmutableList<Difference> differing) {
    static Differences of(ImmutableList<Matter> matters, Reading left, Reading right) {
        Sorter sorter = new Sorter(left, right);
        matters.forEach(matter -> matter.aspects().forEach(aspect -> sorter.add(matter, aspect)));
        return new Differences(
                left,
                right,
                sorter.onlyLeft.build(),
                sorter.onlyRight.build(),
                sorter.inCommon.build(),
                sorter.differing.build());
    }

    private static final class Sorter {
        private final Reading left;
        private final Reading right;
        private final ImmutableList.Builder<Difference> onlyLeft = ImmutableList.builder();
        private final ImmutableList.Builder<Difference> onlyRight = ImmutableList.builder();
        private final ImmutableList.Builder<Difference> inCommon = ImmutableList.builder();
        private final ImmutableList.Builder<Difference> differing = ImmutableList.builder();

        private Sorter(Reading left, Reading right) {
            this.left = left;
            this.right = right;
        }

        private void add(Matter matter, Aspect<?> aspect) {
            Aspect<?> first = aspect.toldBy(left);
            Aspect<?> second = aspect.toldBy(right);
            Difference difference = new Difference(matter, aspect.name(), positions(first), positions(second));
            list(difference, () -> isTrueTogether(aspect)).ifPresent(list -> list.add(difference));
        }

        private boolean isTrueTogether(Aspect<?> aspect) {
            return !aspect.toldBy(Reading.either(left, right)).isContested();
        }

        private Optional<ImmutableList.Builder<Difference>> list(Difference difference, BooleanSupplier together) {
            if (difference.left().isEmpty()) {
                return difference.right().isEmpty() ? Optional.empty() : Optional.of(onlyRight);
            }
            if (difference.right().isEmpty()) {
                return Optional.of(onlyLeft);
            }
            return Optional.of(together.getAsBoolean() ? inCommon : differing);
        }

        private static ImmutableList<Position<?>> positions(Aspect<?> aspect) {
            return aspect.positions().stream().map(position -> position).collect(toImmutableList());
        }
    }

    /** The four lists, one aspect a row, what differs and what is in common with both readings side by side; in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.wrap("%s / %s".formatted(left, right), Columns.WIDTH, "  ")
                + list("differing", differing)
                + list("only " + left, onlyLeft)
                + list("only " + right, onlyRight)
                + list("in common", inCommon);
    }

    private static String list(String heading, ImmutableList<Difference> differences) {
        SideBySide rows = new SideBySide();
        differences.forEach(difference -> difference.addTo(rows));
        return "\n%s: %s%s"
                .formatted(
                        heading,
                        differences.isEmpty() ? "nothing" : Texts.counted(differences.size(), "aspect") + "\n",
                        differences.isEmpty() ? "\n" : rows);
    }
}
