package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says in one sentence why an aspect has its verdict. */
final class Reasons {
    private Reasons() {}

    static <V> String of(Verdict verdict, ImmutableList<Position<V>> positions, List<Comparison<V>> comparisons) {
        return switch (verdict) {
            case UNSTATED -> unstated(comparisons);
            case SINGLE -> single(positions.get(0));
            case CORROBORATED -> corroborated(positions.get(0));
            case REFINED -> refined(positions.get(0));
            case DIFFERENT_SCOPE -> ofDifferentScope(positions);
            case CONTESTED -> contested(positions);
        };
    }

    private static <V> String unstated(List<Comparison<V>> comparisons) {
        if (comparisons.isEmpty()) {
            return "No claim states it.";
        }
        ImmutableSet<String> told = comparisons.stream().map(Comparison::line).collect(ImmutableSet.toImmutableSet());
        return "No claim states it as a fact: it is " + Texts.listed(told) + ".";
    }

    private static <V> String single(Position<V> position) {
        int documents = documents(position);
        String where = documents > 1 ? ", in " + documents + " documents" : "";
        return position.origins().first() + " alone states " + stated(position) + where + ".";
    }

    private static <V> String corroborated(Position<V> position) {
        return origins(position) + " agree on " + position.text() + ": " + Texts.listed(position.origins()) + ".";
    }

    private static <V> String refined(Position<V> position) {
        return origins(position) + " state " + stated(position) + ", which meet in " + position.text() + ": "
                + Texts.listed(position.origins()) + ".";
    }

    private static <V> String contested(ImmutableList<Position<V>> positions) {
        return positions.stream().map(Reasons::side).collect(Collectors.joining(", against ")) + ".";
    }

    private static <V> String ofDifferentScope(ImmutableList<Position<V>> positions) {
        return positions.stream().map(Reasons::sideWithScope).collect(Collectors.joining(", beside "))
                + ": they don't count the same.";
    }

    /** {@code 47 (detainees) by 1 origin (text a)}; some values tell themselves what they count. */
    private static <V> String sideWithScope(Position<V> position) {
        String text = position.text();
        List<String> scopes = position.scopes().stream()
                .map(Scope::text)
                .filter(scope -> !text.contains(scope))
                .toList();
        return scopes.isEmpty()
                ? side(position)
                : "%s, which counts %s,%s"
                        .formatted(text, Texts.joined(scopes), side(position).substring(text.length()));
    }

    private static <V> String side(Position<V> position) {
        return position.text() + " by " + origins(position) + " (" + Texts.listed(position.origins()) + ")";
    }

    private static String origins(Position<?> position) {
        return Texts.counted(position.origins().size(), "origin");
    }

    private static <V> String stated(Position<V> position) {
        return Texts.joined(position.stated().stream().map(Texts::of).toList());
    }

    private static int documents(Position<?> position) {
        return (int) position.claims().stream()
                .map(claim -> claim.citation().document())
                .distinct()
                .count();
    }
}
