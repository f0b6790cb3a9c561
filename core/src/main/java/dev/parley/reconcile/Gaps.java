package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Locates gaps: where a sum fails, and where two sides come to different wholes.
 *
 * <p>Two sides tell the same parts. Those of which they tell different numbers are where the gap between them lies; so, too, where a sum holds
 * as one side tells it and fails as another does.
 */
final class Gaps {
    private Gaps() {}

    static ImmutableList<Gap> of(ImmutableList<Finding> findings) {
        return Stream.concat(failing(findings), between(findings)).distinct().collect(toImmutableList());
    }

    private static Stream<Gap> failing(ImmutableList<Finding> findings) {
        Optional<Finding> holding = findings.stream()
                .filter(finding -> finding.outcome() != Outcome.FAILS)
                .findFirst();
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.FAILS)
                .flatMap(finding -> gap(
                        finding.whole(),
                        finding.parts(),
                        holding.map(other -> differing(finding.parts(), other.parts()))
                                .orElse(ImmutableList.of()))
                        .stream());
    }

    private static Optional<Gap> gap(Amount whole, ImmutableList<Amount> parts, ImmutableList<Gap> within) {
        return apart(
                        whole.stated(),
                        Quotas.sum(parts.stream().map(Amount::stated).toList()))
                .map(size -> new Gap(size, ImmutableList.of(whole), parts, within));
    }

    private static Stream<Gap> between(ImmutableList<Finding> findings) {
        return IntStream.range(1, findings.size())
                .boxed()
                .flatMap(i -> findings.subList(0, i).stream()
                        .flatMap(earlier ->
                                differing(
                                                List.of(earlier.whole()),
                                                List.of(findings.get(i).whole()))
                                        .stream()
                                        .map(gap -> located(
                                                gap,
                                                differing(
                                                        earlier.parts(),
                                                        findings.get(i).parts())))));
    }

    private static Gap located(Gap gap, ImmutableList<Gap> within) {
        return new Gap(gap.size(), gap.left(), gap.right(), within);
    }

    /** By how many the numbers that two sides tell of the same things are apart, where they don't meet. */
    private static ImmutableList<Gap> differing(List<Amount> left, List<Amount> right) {
        return IntStream.range(0, left.size())
                .boxed()
                .flatMap(i -> apart(left.get(i).stated(), right.get(i).stated()).stream()
                        .map(size -> new Gap(
                                size,
                                ImmutableList.of(left.get(i)),
                                ImmutableList.of(right.get(i)),
                                ImmutableList.of())))
                .collect(toImmutableList());
    }

    private static Optional<Quantity> apart(Quantity one, Quantity other) {
        return one.meets(other) ? Optional.empty() : one.minus(other).or(() -> other.minus(one));
    }
}
