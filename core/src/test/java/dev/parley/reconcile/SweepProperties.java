package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What passing over the ends of intervals finds is what looking at every point finds. */
class SweepProperties {
    private static final int LAST = 30;

    record Span(long min, long max) {
        boolean meets(Span other) {
            return min <= other.max && other.min <= max;
        }
    }

    /** More and fewer than are put in order one by one. */
    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<Long> ends = Arbitraries.longs().between(0, LAST);
        return Combinators.combine(ends, ends)
                .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Span> asked() {
        return spans().filter(spans -> !spans.isEmpty()).map(spans -> spans.get(0));
    }

    @Property(tries = 500)
    void theOverlapsAreTheGreatestSetsAtAnyPoint(@ForAll("spans") List<Span> spans) {
        List<ImmutableIntArray> found =
                overlaps(spans).stream().map(Sweep.Overlap::members).toList();
        List<ImmutableIntArray> atPoints = IntStream.rangeClosed(0, LAST)
                .mapToObj(point -> containing(spans, point))
                .filter(members -> !members.isEmpty())
                .distinct()
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(atPoints.stream()
                        .filter(members -> atPoints.stream()
                                .noneMatch(other -> other.length() > members.length()
                                        && other.asList().containsAll(members.asList())))
                        .toList());
    }

    @Property(tries = 500)
    void anOverlapHasThePointsThatAllItsMembersHave(@ForAll("spans") List<Span> spans) {
        for (Sweep.Overlap overlap : overlaps(spans)) {
            assertThat(overlap.min())
                    .isEqualTo(overlap.members().stream()
                            .mapToLong(i -> spans.get(i).min())
                            .max()
                            .getAsLong());
            assertThat(overlap.max())
                    .isEqualTo(overlap.members().stream()
                            .mapToLong(i -> spans.get(i).max())
                            .min()
                            .getAsLong());
        }
    }

    @Property(tries = 500)
    void anIntervalIsAskedForByThoseThatMeetIt(@ForAll("spans") List<Span> spans, @ForAll("asked") Span asked) {
        Intervals.Builder builder = new Intervals.Builder();
        IntStream.range(0, spans.size())
                .forEach(i -> builder.add(i, spans.get(i).min(), spans.get(i).max()));
        Intervals intervals = builder.build();
        List<Integer> meeting = IntStream.range(0, spans.size())
                .filter(i -> spans.get(i).meets(asked))
                .boxed()
                .toList();

        List<Integer> visited = new ArrayList<>();
        assertThat(intervals.visit(asked.min(), asked.max(), visited::add)).isTrue();

        assertThat(new TreeSet<>(visited)).containsExactlyElementsOf(meeting);
        assertThat(visited).hasSameSizeAs(meeting);
        assertThat(intervals.count(asked.min(), asked.max())).isEqualTo(meeting.size());
    }

    @Property(tries = 500)
    void whoHasSeenEnoughSeesNoMore(@ForAll("spans") List<Span> spans, @ForAll("asked") Span asked) {
        Intervals.Builder builder = new Intervals.Builder();
        spans.forEach(span -> builder.add(0, span.min(), span.max()));
        List<Integer> visited = new ArrayList<>();
        boolean isMore = builder.build().visit(asked.min(), asked.max(), thing -> {
            visited.add(thing);
            return visited.size() < 2;
        });
        long meeting = spans.stream().filter(asked::meets).count();
        assertThat(visited).hasSize((int) Math.min(2, meeting));
        assertThat(isMore).isEqualTo(meeting < 2);
    }

    @Example
    void eachHasTwoEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sweep.overlaps(new long[] {1, 2}, new long[] {3}))
                .withMessage("maxs: there are 1, expected one for each of the 2 mins");
    }

    private static ImmutableList<Sweep.Overlap> overlaps(List<Span> spans) {
        return Sweep.overlaps(
                spans.stream().mapToLong(Span::min).toArray(),
                spans.stream().mapToLong(Span::max).toArray());
    }

    private static ImmutableIntArray containing(List<Span> spans, long point) {
        return ImmutableIntArray.copyOf(IntStream.range(0, spans.size())
                .filter(i ->
                        spans.get(i).min() <= point && point <= spans.get(i).max()));
    }
}
