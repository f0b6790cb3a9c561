package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Comparison;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One position on an aspect, or a value that somebody names without stating it as a fact.
 *
 * @param value what is said
 * @param note how it is put, or what it counts; nothing for a plain position
 * @param origins how many independent origins it has, in words; nothing for a value that takes no position
 * @param strength how many origins those are
 * @param voices who says so
 * @param more how many say so beside those
 */
record PositionView(Link value, String note, String origins, int strength, ImmutableList<Voice> voices, int more) {
    /** So that a thousand copies of a story don't bury the one that differs. */
    private static final int MOST_VOICES = 6;

    private static final int MOST_DOTS = 10;

    /** The positions on an aspect, then what is expected, wanted or disputed beside them, each value once. */
    static List<PositionView> of(Aspect<?> aspect, Setting setting) {
        List<PositionView> positions = new ArrayList<>();
        aspect.positions().forEach(position -> positions.add(of(position, setting)));
        Map<List<Object>, List<Comparison<?>>> beside = new LinkedHashMap<>();
        for (Comparison<?> comparison : aspect.comparisons()) {
            beside.computeIfAbsent(List.of(comparison.claim().stance(), comparison.value()), key -> new ArrayList<>())
                    .add(comparison);
        }
        beside.values().forEach(alike -> positions.add(of(alike, setting)));
        return positions;
    }

    static PositionView of(Position<?> position, Setting setting) {
        int strength = position.origins().size();
        String origins = strength == 1 ? "1 origin" : strength + " independent origins";
        Link value = setting.link(position.value(), position.claims());
        String scopes = position.scopes().stream()
                .map(Scope::text)
                .filter(scope -> !value.text().contains(scope))
                .collect(Collectors.joining(", "));
        return of(value, scopes, origins, strength, position.claims(), setting);
    }

    private static PositionView of(List<Comparison<?>> alike, Setting setting) {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        alike.forEach(comparison -> claims.add(comparison.claim()));
        Link value = setting.link(alike.get(0).value(), claims);
        return of(value, claims.get(0).stance().code(), "", 0, claims, setting);
    }

    private static PositionView of(
            Link value, String note, String origins, int strength, List<SourcedClaim<?>> claims, Setting setting) {
        List<Voice> voices = Voice.of(claims, setting);
        ImmutableList<Voice> shown = voices.stream().limit(MOST_VOICES).collect(ImmutableList.toImmutableList());
        return new PositionView(value, note, origins, strength, shown, voices.size() - shown.size());
    }

    boolean isPosition() {
        return strength > 0;
    }

    /** A dot for each origin. */
    String dots() {
        return "●".repeat(Math.min(strength, MOST_DOTS));
    }
}
