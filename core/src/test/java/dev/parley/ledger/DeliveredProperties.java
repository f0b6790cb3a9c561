package dev.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interval.DateSpan;
import dev.parley.ledger.Count.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is delivered is what the exact numbers come to, whichever the intervals stand for. */
class DeliveredProperties {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);

    @Provide
    Arbitrary<List<Count>> handOvers() {
        return Combinators.combine(days(), numbers())
                .as((day, number) -> new Count(Kind.HAND_OVER, DateSpan.on(day), number))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Count>> counts() {
        Arbitrary<Count> within = Combinators.combine(days(), days(), numbers())
                .as((one, other, number) -> new Count(Kind.WITHIN, between(one, other), number));
        Arbitrary<Count> soFar = Combinators.combine(days(), numbers())
                .as((day, number) -> new Count(Kind.SO_FAR, DateSpan.on(day), number));
        Arbitrary<Count> handOver = Combinators.combine(days(), numbers())
                .as((day, number) -> new Count(Kind.HAND_OVER, DateSpan.on(day), number));
        return Arbitraries.oneOf(handOver, within, soFar).list().ofMaxSize(4);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3).map(FIRST::plusDays);
    }

    private static Arbitrary<Interval> numbers() {
        Arbitrary<Long> bounds = Arbitraries.longs().between(0, 3);
        return Combinators.combine(bounds, bounds)
                .as((one, other) -> new Interval(Math.min(one, other), Math.max(one, other)));
    }

    private static DateSpan between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? DateSpan.between(one, other) : DateSpan.between(other, one);
    }

    @Property
    void handOversAddUpTightly(@ForAll("handOvers") List<Count> counts) {
        List<Long> sums = exact(counts).stream()
                .map(numbers -> numbers.stream().mapToLong(Long::longValue).sum())
                .toList();
        assertThat(Delivered.of(counts).sum()).isEqualTo(new Interval(Collections.min(sums), Collections.max(sums)));
    }

    @Provide
    Arbitrary<List<Count>> handOversAndCounts() {
        Arbitrary<Count> soFar = Combinators.combine(days(), numbers())
                .as((day, number) -> new Count(Kind.SO_FAR, DateSpan.on(day), number));
        Arbitrary<Count> handOver = Combinators.combine(days(), numbers())
                .as((day, number) -> new Count(Kind.HAND_OVER, DateSpan.on(day), number));
        return Arbitraries.oneOf(handOver, soFar).list().ofMaxSize(4);
    }

    @Property
    void handOversAndCountsThatDontContradictEachOtherComeToNoMoreThanTheirExactNumbersDo(
            @ForAll("handOversAndCounts") List<Count> counts) {
        Delivered delivered = Delivered.of(counts);
        List<Long> sums = exact(counts).stream()
                .flatMap(numbers -> sum(counts, numbers).stream().boxed())
                .toList();
        assertThat(delivered.isContradicted()).as("contradicted").isEqualTo(sums.isEmpty());
        if (!sums.isEmpty()) {
            assertThat(delivered.sum()).isEqualTo(new Interval(Collections.min(sums), Collections.max(sums)));
        }
    }

    @Property
    void whateverTheNumbersStandForWhereTheyDontContradictEachOtherTheirSumIsInside(
            @ForAll("counts") List<Count> counts) {
        Interval delivered = Delivered.of(counts).sum();
        for (List<Long> numbers : exact(counts)) {
            OptionalLong sum = sum(counts, numbers);
            assertThat(sum.orElse(delivered.min()))
                    .as("%s of %s", numbers, counts)
                    .isBetween(delivered.min(), delivered.max());
        }
    }

    @Property
    void theOrderOfCountsDoesNotShow(@ForAll("counts") List<Count> counts, @ForAll Random random) {
        List<Count> shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, random);
        assertThat(Delivered.of(shuffled).sum()).isEqualTo(Delivered.of(counts).sum());
    }

    /**
     * What exact numbers come to by the last day, day by day; empty where a count so far is below the sum or there are
     * two.
     */
    private static OptionalLong sum(List<Count> counts, List<Long> numbers) {
        long[] by = new long[5];
        for (int day = 0; day < 4; day++) {
            LocalDate today = FIRST.plusDays(day);
            long sum = by[day];
            for (int i = 0; i < counts.size(); i++) {
                sum += counts.get(i).kind() == Kind.HAND_OVER
                                && counts.get(i).end().equals(today)
                        ? numbers.get(i)
                        : 0;
            }
            long least = sum;
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i).kind() == Kind.WITHIN && counts.get(i).end().equals(today)) {
                    int first =
                            (int) (counts.get(i).days().first().orElseThrow().toEpochDay() - FIRST.toEpochDay());
                    least = Math.max(least, by[first] + numbers.get(i));
                }
            }
            long[] told = LongStream.range(0, counts.size())
                    .filter(i -> counts.get((int) i).kind() == Kind.SO_FAR
                            && counts.get((int) i).end().equals(today))
                    .map(i -> numbers.get((int) i))
                    .distinct()
                    .toArray();
            if (told.length > 1 || (told.length == 1 && told[0] < least)) {
                return OptionalLong.empty();
            }
            by[day + 1] = told.length == 1 ? told[0] : least;
        }
        return OptionalLong.of(by[4]);
    }

    private static List<List<Long>> exact(List<Count> counts) {
        List<List<Long>> exact = List.of(List.of());
        for (Count count : counts) {
            exact = exact.stream()
                    .flatMap(numbers -> LongStream.rangeClosed(
                                    count.number().min(), count.number().max())
                            .mapToObj(number -> {
                                List<Long> more = new ArrayList<>(numbers);
                                more.add(number);
                                return more;
                            }))
                    .<List<Long>>map(numbers -> numbers)
                    .toList();
        }
        return exact;
    }
}
