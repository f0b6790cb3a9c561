package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.TotalScope;
import dev.parley.reconcile.Sweep.Overlap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How totals meet: in the number that both sides come to together. The bare totals of a position are all read alike,
 * either for each side or for both, whichever lets them meet the others.
 *
 * <p>Bare totals are read in two ways, so a set found under one reading may be a part of one found under the other, and
 * goes.
 */
final class TotalValues implements Values<Total> {
    static final Values<Total> INSTANCE = new TotalValues();

    private TotalValues() {}

    @Override
    public ImmutableList<Meeting<Total>> positions(ImmutableSortedSet<Total> values) {
        ImmutableList<Total> totals = values.asList();
        Map<List<Integer>, Overlap> overlaps = new LinkedHashMap<>();
        for (TotalScope reading : TotalScope.values()) {
            overlaps(totals, reading)
                    .forEach(overlap -> overlaps.putIfAbsent(overlap.members().asList(), overlap));
        }
        return overlaps.values().stream()
                .filter(overlap -> isMaximal(overlap, overlaps.keySet()))
                .map(overlap -> meeting(overlap, totals))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Overlap> overlaps(ImmutableList<Total> totals, TotalScope reading) {
        return Sweep.overlaps(
                totals.stream()
                        .mapToLong(total -> total.min(scope(total, reading)))
                        .toArray(),
                totals.stream()
                        .mapToLong(total -> total.max(scope(total, reading)))
                        .toArray());
    }

    private static TotalScope scope(Total total, TotalScope reading) {
        return total.isBare() ? reading : total.scopes().first();
    }

    private static boolean isMaximal(Overlap overlap, Iterable<List<Integer>> sets) {
        for (List<Integer> set : sets) {
            if (set.size() > overlap.members().length()
                    && new HashSet<>(set).containsAll(overlap.members().asList())) {
                return false;
            }
        }
        return true;
    }

    private static Meeting<Total> meeting(Overlap overlap, ImmutableList<Total> totals) {
        ImmutableSet<Total> members =
                overlap.members().stream().mapToObj(totals::get).collect(ImmutableSet.toImmutableSet());
        return new Meeting<>(met(members, overlap), members);
    }

    /** What is stated, where one total or bare ones alone meet, and what both sides come to otherwise. */
    private static Total met(ImmutableSet<Total> members, Overlap overlap) {
        if (members.size() == 1) {
            return members.iterator().next();
        }
        return members.stream().allMatch(Total::isBare)
                ? Total.bare(members.stream()
                        .map(Total::quantity)
                        .reduce((one, other) -> one.meet(other).orElseThrow())
                        .orElseThrow())
                : Total.of(Intervals.quantity(overlap.min(), overlap.max()), TotalScope.BOTH_SIDES);
    }

    @Override
    public boolean meets(Total one, Total other) {
        return positions(ImmutableSortedSet.of(one, other)).size() == 1;
    }

    @Override
    public Comparator<Total> order() {
        return Comparator.naturalOrder();
    }

    /** Which bare totals of a position count each side there, since they would not fit as a number of both. */
    @Override
    public String readings(Meeting<Total> position) {
        List<String> perSide = position.members().stream()
                .filter(total -> total.isBare() && !total.meets(TotalScope.BOTH_SIDES, position.value()))
                .map(Total::toString)
                .toList();
        return perSide.isEmpty()
                ? ""
                : "%s %s %s when read for each side."
                        .formatted(
                                Texts.joined(perSide),
                                perSide.size() == 1 ? "meets" : "meet",
                                position.value().quantity());
    }
}
