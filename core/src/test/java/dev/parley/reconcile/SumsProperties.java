package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Sums.Narrowed;
import dev.parley.reconcile.Sums.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Sums beside trying out every choice of numbers. */
class SumsProperties {
    private static final int NUMBERS = 4;
    private static final long MOST = 6;
    /** Open bounds are tried up to here. */
    private static final long FAR = 3 * MOST + 1;

    @Provide
    Arbitrary<List<Quantity>> numbers() {
        Arbitrary<Long> bounds = Arbitraries.longs().between(0, MOST);
        Arbitrary<Quantity> between = Combinators.combine(bounds, bounds)
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)));
        return Arbitraries.frequencyOf(Tuple.of(4, between), Tuple.of(1, bounds.map(Quantity::atLeast)))
                .list()
                .ofSize(NUMBERS);
    }

    @Provide
    Arbitrary<List<Quantity>> bounded() {
        Arbitrary<Long> bounds = Arbitraries.longs().between(0, MOST);
        return Combinators.combine(bounds, bounds)
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofSize(NUMBERS);
    }

    @Provide
    Arbitrary<Sum> sums() {
        return Arbitraries.shuffle(0, 1, 2, 3)
                .flatMap(places -> Arbitraries.integers()
                        .between(1, 3)
                        .map(parts -> new Sum(places.get(0), ImmutableList.copyOf(places.subList(1, 1 + parts)))));
    }

    @Provide
    Arbitrary<List<Sum>> severalSums() {
        return sums().list().ofMaxSize(4);
    }

    @Property
    void whatOneSumLeavesIsJustWhatSomeSolutionHas(@ForAll("bounded") List<Quantity> stated, @ForAll("sums") Sum sum) {
        List<List<Long>> solutions = solutions(stated, List.of(sum));
        Narrowed narrowed = Sums.narrow(stated, List.of(sum));
        assertThat(narrowed.failed().isEmpty()).isEqualTo(!solutions.isEmpty());
        for (int i = 0; i < NUMBERS && !solutions.isEmpty(); i++) {
            int number = i;
            List<Long> values =
                    solutions.stream().map(solution -> solution.get(number)).toList();
            assertThat(narrowed.numbers().get(i))
                    .as("number %s of %s", i, narrowed)
                    .isEqualTo(Quantity.between(Collections.min(values), Collections.max(values)));
        }
    }

    @Property
    void noSolutionIsLost(@ForAll("numbers") List<Quantity> stated, @ForAll("severalSums") List<Sum> sums) {
        Narrowed narrowed = Sums.narrow(stated, sums);
        for (List<Long> solution : solutions(stated, holding(sums, narrowed))) {
            for (int i = 0; i < NUMBERS; i++) {
                assertThat(narrowed.numbers().get(i).contains(solution.get(i)))
                        .as("%s of %s in %s", i, solution, narrowed)
                        .isTrue();
            }
        }
    }

    /** Each bound that is left solves each sum alone, with the others somewhere in theirs. */
    @Property
    void noSumCouldNarrowWhatIsLeft(@ForAll("bounded") List<Quantity> stated, @ForAll("severalSums") List<Sum> sums) {
        Narrowed narrowed = Sums.narrow(stated, sums);
        for (Sum sum : holding(sums, narrowed)) {
            List<List<Long>> solutions = solutions(narrowed.numbers(), List.of(sum));
            for (int i : Lists.asList(sum.whole(), sum.parts().toArray(Integer[]::new))) {
                Quantity left = narrowed.numbers().get(i);
                ImmutableSet<Long> values =
                        solutions.stream().map(solution -> solution.get(i)).collect(ImmutableSet.toImmutableSet());
                assertThat(values)
                        .as("%s of %s", i, narrowed)
                        .contains(left.min(), left.max().orElseThrow());
            }
        }
    }

    @Property
    void whereASumFailsThereIsNoSolutionOfAll(
            @ForAll("bounded") List<Quantity> stated, @ForAll("severalSums") List<Sum> sums) {
        if (!Sums.narrow(stated, sums).failed().isEmpty()) {
            assertThat(solutions(stated, sums)).isEmpty();
        }
    }

    @Property
    void narrowingAgainChangesNothing(@ForAll("bounded") List<Quantity> stated, @ForAll("severalSums") List<Sum> sums) {
        Narrowed narrowed = Sums.narrow(stated, sums);
        assertThat(Sums.narrow(narrowed.numbers(), holding(sums, narrowed)).numbers())
                .isEqualTo(narrowed.numbers());
    }

    @Property
    void theOrderOfSumsThatHoldDoesNotShow(
            @ForAll("bounded") List<Quantity> stated, @ForAll("severalSums") List<Sum> sums) {
        Narrowed narrowed = Sums.narrow(stated, sums);
        if (narrowed.failed().isEmpty()) {
            assertThat(Sums.narrow(stated, Lists.reverse(sums))).isEqualTo(narrowed);
        }
    }

    /** A chain of sums, each of which narrows the next. */
    @Example
    void aNarrowerNumberIsPassedOnFromSumToSum() {
        List<Quantity> first = new ArrayList<>(Collections.nCopies(1000, Quantity.unknown()));
        first.set(0, Quantity.exactly(27));
        List<Sum> chain = IntStream.range(1, 1000)
                .mapToObj(i -> new Sum(i, ImmutableList.of(i - 1)))
                .toList();
        assertThat(Sums.narrow(first, chain).numbers()).containsOnly(Quantity.exactly(27));
    }

    /** 0 = 1 + itself would narrow for ever. */
    @Example
    void sumsThatGoRoundInACircleEnd() {
        List<Quantity> stated = List.of(Quantity.unknown(), Quantity.unknown(), Quantity.exactly(1));
        List<Sum> circle = List.of(new Sum(0, ImmutableList.of(1, 2)), new Sum(1, ImmutableList.of(0, 2)));
        assertThat(Sums.narrow(stated, circle).failed()).isEmpty();
    }

    private static List<Sum> holding(List<Sum> sums, Narrowed narrowed) {
        return IntStream.range(0, sums.size())
                .filter(i -> !narrowed.failed().contains(i))
                .mapToObj(sums::get)
                .toList();
    }

    private static List<List<Long>> solutions(List<Quantity> stated, List<Sum> sums) {
        List<List<Long>> choices = stated.stream()
                .map(quantity -> LongStream.rangeClosed(
                                quantity.min(), quantity.max().orElse(FAR))
                        .boxed()
                        .toList())
                .toList();
        return Lists.cartesianProduct(choices).stream()
                .filter(numbers -> sums.stream().allMatch(sum -> holds(sum, numbers)))
                .toList();
    }

    private static boolean holds(Sum sum, List<Long> numbers) {
        return numbers.get(sum.whole())
                == sum.parts().stream().mapToLong(numbers::get).sum();
    }
}
