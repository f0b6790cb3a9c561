package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A hand-over that happened, or a count of those so far, as sums see it.
 *
 * @param place its matter's place in the reconciliation
 * @param directions the directions that it may have had; two where they are contested, none where nobody tells
 * @param days the days on which it can have been, or up to the last of which it counts
 */
record Move(
        int place,
        Matter matter,
        Category category,
        ImmutableSortedSet<Direction> directions,
        DateSpan days,
        boolean isCount) {
    /** Those of which sums can be made. */
    static List<Move> inSums(ImmutableList<Matter> matters) {
        Set<Optional<Category>> summed = new HashSet<>();
        for (Matter matter : matters) {
            List<Testimony<Transfer>> told = matter.testimonies(Transfer.class);
            if (!isSimple(told)) {
                told.forEach(testimony -> summed.add(testimony.fact().category()));
            }
        }
        return IntStream.range(0, summed.isEmpty() ? 0 : matters.size())
                .filter(i -> matters.get(i).testimonies(Transfer.class).stream()
                        .anyMatch(testimony -> summed.contains(testimony.fact().category())))
                .boxed()
                .flatMap(i -> of(i, matters.get(i)).stream())
                .toList();
    }

    /**
     * Whether it is a hand-over of one day in some direction. From such alone no sum is made, which is worth knowing before their aspects are looked
     * at: most often there are no others of a category.
     */
    private static boolean isSimple(List<Testimony<Transfer>> told) {
        DateSpan day = DateSpan.unknown();
        for (Testimony<Transfer> testimony : told) {
            Transfer fact = testimony.fact();
            if (testimony.isFactual()) {
                day = day.isUnknown() ? fact.date() : day;
                boolean isOneWay = fact.from().isPresent() || fact.to().isPresent();
                if (fact.tally() != Tally.INCREMENT
                        || !isOneWay
                        || !fact.date().isSingleDay()
                        || !fact.date().equals(day)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<Move> of(int place, Matter matter) {
        if (!matter.isFactual()) {
            return Optional.empty();
        }
        ImmutableSortedSet<Direction> directions = matter.aspect(AspectKey.DIRECTION).orElseThrow().positions().stream()
                .map(Position::value)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        List<Position<Category>> categories =
                matter.aspect(AspectKey.CATEGORY).orElseThrow().positions();
        return categories.size() == 1
                ? Optional.of(new Move(
                        place,
                        matter,
                        categories.get(0).value(),
                        directions,
                        matter.days(Reading.everybody()),
                        matter.claims().get(0).fact() instanceof Transfer transfer
                                && transfer.tally() == Tally.CUMULATIVE))
                : Optional.empty();
    }

    /** The day of a hand-over of which nobody tells which way it went; empty for any other. */
    Optional<LocalDate> dayOfBothWays() {
        return isCount || !directions.isEmpty()
                ? Optional.empty()
                : days.first().filter(day -> days.isSingleDay());
    }

    /** How many moved in that direction; perhaps nothing, where it is contested which way they did. */
    Operand number(Direction way) {
        Aspect<Quantity> quantity = matter.aspect(AspectKey.QUANTITY).orElseThrow();
        Aspect<Direction> direction = matter.aspect(AspectKey.DIRECTION).orElseThrow();
        ImmutableList.Builder<Aspect<?>> contested = ImmutableList.builder();
        for (Aspect<?> aspect : List.of(quantity, direction)) {
            if (aspect.isContested()) {
                contested.add(aspect);
            }
        }
        return new Operand(List.of(place, way), matter, quantity.name(), contested.build(), reading -> {
            Operand.Told told = Operand.told(quantity, reading);
            List<Direction> ways = direction.accordingTo(reading).positions().stream()
                    .map(Position::value)
                    .toList();
            if (ways.stream().allMatch(other -> other.meet(way).isPresent())) {
                return told;
            }
            return ways.stream().anyMatch(other -> other.meet(way).isPresent())
                    ? told.as(orLess(told.quantity()))
                    : told.as(Quantity.exactly(0));
        });
    }

    private static Quantity orLess(Quantity number) {
        return number.allowed().max().isPresent()
                ? Quantity.atMost(number.allowed().max().getAsLong())
                : Quantity.unknown();
    }
}
