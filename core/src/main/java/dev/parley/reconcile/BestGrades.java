package dev.parley.reconcile;

import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Picks the position with the most of the most reliable sources, then with the most of the most credible claims. */
final class BestGrades implements Policy {
    private final Grades grades;

    BestGrades(Grades grades) {
        this.grades = grades;
    }

    @Override
    public <V> Optional<Choice<V>> choose(Aspect<V> aspect) {
        Comparator<Position<V>> order = Ordering.allEqual()::compare;
        // What can't be judged, the last of each scale, speaks for nothing.
        for (Reliability grade : Reliability.values()) {
            if (grade != Reliability.F) {
                order = order.thenComparing(position -> -count(position, grade));
            }
        }
        for (Credibility grade : Credibility.values()) {
            if (grade != Credibility.UNJUDGED) {
                order = order.thenComparing(position -> -count(position, grade));
            }
        }
        return aspect.positions().stream()
                .min(order.thenComparing(aspect.bySupport()))
                .map(best -> new Choice<>(best, reason(best)));
    }

    @Override
    public String toString() {
        return "the position with the most reliable sources, then with the most credible claims";
    }

    private long count(Position<?> position, Reliability grade) {
        return position.origins().stream()
                .filter(origin -> grades.of(origin) == grade)
                .count();
    }

    private long count(Position<?> position, Credibility grade) {
        return position.claims().stream()
                .filter(claim -> grades.of(claim) == grade)
                .count();
    }

    private String reason(Position<?> position) {
        String sources = position.origins().stream()
                .map(origin -> origin + " (" + grades.of(origin) + ")")
                .collect(Collectors.joining(", "));
        String credible = position.claims().stream()
                .map(claim -> String.valueOf(grades.of(claim).number()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "the best by the reliability of its sources, then by the credibility of its claims: %s; credibility %s."
                .formatted(sources, credible);
    }
}
