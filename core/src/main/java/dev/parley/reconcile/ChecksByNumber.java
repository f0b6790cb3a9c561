package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks by the numbers that take part in them: what a sum says on one of its numbers is a part of why that number stands as it does. */
final class ChecksByNumber {
    private record Summed(Matter matter, String name) {}

    private final ImmutableListMultimap<Summed, Check> checks;

    private ChecksByNumber(ImmutableListMultimap<Summed, Check> checks) {
        this.checks = checks;
    }

    static ChecksByNumber of(List<Check> checks) {
        ImmutableListMultimap.Builder<Summed, Check> byNumber = ImmutableListMultimap.builder();
        for (Check check : checks) {
            Set<Summed> numbers = check.findings().stream()
                    .flatMap(Finding::amounts)
                    .map(amount -> new Summed(amount.matter(), amount.name()))
                    .collect(ImmutableSet.toImmutableSet());
            numbers.forEach(number -> byNumber.put(number, check));
        }
        return new ChecksByNumber(byNumber.build());
    }

    /** The checks that a number takes part in, in their order. */
    ImmutableList<Check> of(Matter matter, String name) {
        return checks.get(new Summed(matter, name));
    }

    /** What they say on it, a sentence with a blank before it for each rule; empty where it takes part in none. */
    String sentences(Matter matter, String name) {
        return Multimaps.index(of(matter, name), Check::rule).asMap().entrySet().stream()
                .map(ofRule -> sentence(
                        ofRule.getKey(),
                        ofRule.getValue().stream().flatMap(check -> check.findings().stream()),
                        matter,
                        name))
                .collect(Collectors.joining());
    }

    /** {@code The total is the sum of the quotas: 12000 = 6000 + 6000 holds according to UA, 12000 = 6000 + 0 fails according to RU.} */
    private static String sentence(Rule rule, Stream<Finding> findings, Matter matter, String name) {
        ImmutableList<String> clauses = firstOfEachOutcome(findings.filter(finding -> isNews(rule, finding)))
                .map(finding -> finding.clause(matter, name))
                .distinct()
                .collect(toImmutableList());
        return clauses.isEmpty()
                ? ""
                : " " + Ascii.toUpperCase(rule.sentence().charAt(0))
                        + rule.sentence().substring(1)
                        + ": "
                        + Texts.listed(clauses)
                        + ".";
    }

    /** Whoever tells of as many for as many has said with the one number what the other is. */
    private static boolean isNews(Rule rule, Finding finding) {
        return rule != Rule.EQUAL_QUOTAS || finding.outcome() != Outcome.HOLDS;
    }

    /** In another order: no outcome is to be passed over where only a few are named. */
    private static Stream<Finding> firstOfEachOutcome(Stream<Finding> findings) {
        Map<Outcome, Finding> first = new TreeMap<>();
        List<Finding> others = new ArrayList<>();
        findings.forEach(finding -> {
            if (first.putIfAbsent(finding.outcome(), finding) != null) {
                others.add(finding);
            }
        });
        return Stream.concat(first.values().stream(), others.stream());
    }
}
