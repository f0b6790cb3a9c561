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
        Told<DateSpan> days,
        Told<Quantity> numbers,
        ImmutableSet<OptionalInt> ordinals,
        ImmutableSet<OptionalInt> stages) {
    private static final String DAYS = "days";
    private static final String NUMBER = "number";
    private static final String ORDINAL = "ordinal";
    private static final String STAGE = "stage";

    /** Different values, and the intervals that they allow. */
    record Told<V>(ImmutableSet<V> values, Intervals intervals) {}

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

        /** What it asks for, of profiles that {@linkplain #enter have entered} a shortlist. */
        Shortlist.Wishes wishes(Shortlist shortlist) {
            Shortlist.Wishes wishes = shortlist.wishes().within(DAYS, days);
            fact.ordinal().ifPresent(ordinal -> wishes.orOpen(ORDINAL, ordinal));
            fact.stage().ifPresent(stage -> wishes.orOpen(STAGE, stage));
            return isForecastOfDay() ? wishes : wishes.within(NUMBER, fact.quantity());
        }
    }

    static TransferProfile of(List<Testimony<Transfer>> matter) {
        ImmutableSet<DateSpan> days = told(matter, TransferIdentity::possibleDays);
        ImmutableSet<Quantity> numbers =
                told(matter, testimony -> testimony.fact().quantity());
        return new TransferProfile(
                matter.get(0).fact().tally(),
                told(matter, testimony -> testimony.fact().category()).stream()
                        .flatMap(Optional::stream)
                        .collect(toImmutableSet()),
                told(matter, testimony -> Transfers.direction(testimony.fact())),
                new Told<>(days, Intervals.ofSpans(days)),
                new Told<>(numbers, Intervals.ofQuantities(numbers)),
                told(matter, testimony -> testimony.fact().ordinal()),
                told(matter, testimony -> testimony.fact().stage()));
    }

    private static <V> ImmutableSet<V> told(List<Testimony<Transfer>> matter, Function<Testimony<Transfer>, V> value) {
        return matter.stream().map(value).collect(toImmutableSet());
    }

    /** Whether it has a direction or a number; what has neither would swallow every claim of its days. */
    boolean isConcrete() {
        return directions.stream().anyMatch(direction -> !direction.isUnknown())
                || numbers.values().stream().anyMatch(quantity -> !quantity.isUnknown());
    }

    /** Enters a shortlist under a number. */
    void enter(int index, Shortlist shortlist) {
        shortlist.enter(index);
        days.values().forEach(told -> shortlist.enter(index, DAYS, told));
        numbers.values().forEach(told -> shortlist.enter(index, NUMBER, told));
        shortlist.enter(index, ORDINAL, stated(ordinals));
        shortlist.enter(index, STAGE, stated(stages));
    }

    private static List<Integer> stated(ImmutableSet<OptionalInt> told) {
        return told.stream()
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    boolean canAnswer(Question question) {
        Transfer fact = question.fact();
        return fact.tally() == tally
                && (fact.category().isEmpty()
                        || categories.contains(fact.category().get()))
                && directions.stream()
                        .anyMatch(told -> told.meet(question.direction()).isPresent())
                && days.intervals().meetAny(question.days())
                && isOpenOrTold(fact.ordinal(), ordinals)
                && isOpenOrTold(fact.stage(), stages)
                && (question.isForecastOfDay() || numbers.intervals().meetAny(fact.quantity()));
    }

    private static boolean isOpenOrTold(OptionalInt number, ImmutableSet<OptionalInt> told) {
        return number.isEmpty() || told.contains(number) || told.equals(ImmutableSet.of(OptionalInt.empty()));
    }
}
