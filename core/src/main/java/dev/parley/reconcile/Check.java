package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers that have to come to the same, looked at as each side tells them.
 *
 * <pre>{@code
 * reconciliation.checks()
 * // total of remains RU, UA 2025-06-02: the total is the sum of the quotas
 * //   according to RU: 12000 = 6000 + 0 fails
 * //   according to UA: 12000 = 6000 + 6000 holds
 * //   6000 apart: 12000 (Umerov) against 6000 (Medinsky) + 0 (Medinsky), all of it in quota UA -> RU of remains RU, UA ...
 * }</pre>
 *
 * <p>A sum that holds corroborates its numbers, one that leaves less open refines them, and one that can't hold is a contest, with its gap
 * located as closely as what is told allows.
 *
 * @param rule why they have to come to the same
 * @param findings what becomes of the sum: one where nobody contests the numbers, and one for each way of telling them where somebody does; never empty
 * @param gaps by how many the numbers are apart, and where: under a reading, or between two
 */
public record Check(Rule rule, ImmutableList<Finding> findings, ImmutableList<Gap> gaps) {
    /** What the whole is a number of. */
    public String label() {
        return findings.get(0).whole().label();
    }

    /** What becomes of the sum under a reading: that of everybody, if nobody contests it; empty where the reading takes no position. */
    public Optional<Finding> accordingTo(Reading reading) {
        return findings.stream()
                .filter(finding -> finding.readings().contains(reading)
                        || finding.readings().contains(Reading.everybody()))
                .findFirst();
    }

    /** Whether it holds whoever is right. */
    public boolean holds() {
        return findings.stream().noneMatch(finding -> finding.outcome() == Outcome.FAILS);
    }

    /**
     * The matters that it puts in question: none where it holds; where it can't, that of the whole, and those of the numbers in which the {@linkplain #gaps()
     * gap} lies.
     */
    public ImmutableList<Matter> contested() {
        return holds()
                ? ImmutableList.of()
                : Stream.concat(
                                Stream.of(findings.get(0).whole()),
                                gaps.stream()
                                        .flatMap(gap -> gap.within().stream())
                                        .flatMap(gap -> gap.left().stream()))
                        .map(Amount::matter)
                        .distinct()
                        .collect(toImmutableList());
    }

    /** The same with the exact words that each number rests on, and where they stand; in at most 100 columns. */
    public String explain() {
        return Explanation.of(this);
    }

    /** The rule, and a line for each finding and each gap, in at most 100 columns. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Columns.wrap(label() + ": " + rule.sentence(), Columns.WIDTH, "  "));
        findings.forEach(finding -> text.append(Columns.wrap("  " + finding.line(), Columns.WIDTH, "    ")));
        gaps.forEach(gap -> text.append(Columns.wrap("  " + gap.line(), Columns.WIDTH, "    ")));
        return text.toString();
    }
}
