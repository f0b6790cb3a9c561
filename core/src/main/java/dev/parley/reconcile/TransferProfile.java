package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the testimonies of one transfer state, each component as often as it is told differently. */
record TransferProfile(
        Tally tally,
        ImmutableSet<Category> categories,
        ImmutableSet<Direction> directions,
        ImmutableSet<DateSpan> dates,
        ImmutableSet<Quantity> quantities,
        ImmutableSet<OptionalInt> ordinals,
        ImmutableSet<OptionalInt> stages) {
    /** What decides which transfers a testimony can be about. */
    record Question(Transfer fact, DateSpan days, boolean factual) {
        static Question of(Testimony<Transfer> testimony) {
            return new Question(testimony.fact(), TransferIdentity.possibleDays(testimony), testimony.isFactual());
        }

        Direction direction() {
            return Transfers.direction(fact);
        }

        /** A forecast for one day in one direction is of what then happened, however many it turned out to be. */
        private boolean isForecastOfDay() {
            return !factual && fact.date().isSingleDay() && !direction().isUnknown();
        }
    }

    static TransferProfile of(List<Testimony<Transfer>> matter) {
        return new TransferProfile(
                matter.get(0).fact().tally(),
                told(matter, testimony -> testimony.fact().category()).stream()
                        .flatMap(Optional::stream)
                        .collect(toImmutableSet()),
                told(matter, testimony -> Transfers.direction(testimony.fact())),
                told(matter, TransferIdentity::possibleDays),
                told(matter, testimony -> testimony.fact().quantity()),
                told(matter, testimony -> testimony.fact().ordinal()),
                told(matter, testimony -> testimony.fact().stage()));
    }

    private static <V> ImmutableSet<V> told(List<Testimony<Transfer>> matter, Function<Testimony<Transfer>, V> value) {
        return matter.stream().map(value).collect(toImmutableSet());
    }

    /** Whether it has a direction or a number; what has neither would swallow every claim of its days. */
    boolean isConcrete() {
        return directions.stream().anyMatch(direction -> !direction.isUnknown())
                || quantities.stream().anyMatch(quantity -> !quantity.isUnknown());
    }

    boolean canAnswer(Question question) {
        Transfer fact = question.fact();
        return fact.tally() == tally
                && (fact.category().isEmpty()
                        || categories.contains(fact.category().get()))
                && directions.stream()
                        .anyMatch(told -> told.meet(question.direction()).isPresent())
                && dates.stream().anyMatch(told -> told.meets(question.days()))
                && isOpenOrTold(fact.ordinal(), ordinals)
                && isOpenOrTold(fact.stage(), stages)
                && (question.isForecastOfDay() || quantities.stream().anyMatch(told -> told.meets(fact.quantity())));
    }

    private static boolean isOpenOrTold(OptionalInt number, ImmutableSet<OptionalInt> told) {
        return number.isEmpty() || told.contains(number) || told.equals(ImmutableSet.of(OptionalInt.empty()));
    }
}
