package dev.parley.reconcile;

import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which claims are about one round of talks.
 *
 * <p>Anchors are the claims of fact that state a day. Those of one day and city are one round; so are those with one ordinal whose days lie within
 * {@value CloseDays#SLIP} days of each other, as reports of one meeting slip by a day or two. One without a city is of the only round of its day. Every other
 * claim joins the one round that it can be about; where there is none, or several, it stays apart, together with those that state the same.
 *
 * <p>Facts of rounds don't name the parties: rounds with one ordinal at one time are taken for one even if they are of two conflicts.
 */
final class RoundIdentity {
    private final List<Testimony<TalksRound>> anchors = new ArrayList<>();
    private final List<Testimony<TalksRound>> joining = new ArrayList<>();

    private RoundIdentity(List<Testimony<TalksRound>> testimonies) {
        for (Testimony<TalksRound> testimony : testimonies) {
            boolean anchored = testimony.isFactual() && testimony.fact().date().isSingleDay();
            (anchored ? anchors : joining).add(testimony);
        }
    }

    static List<List<Testimony<TalksRound>>> groups(List<Testimony<TalksRound>> testimonies) {
        RoundIdentity identity = new RoundIdentity(testimonies);
        return identity.joined(identity.sittings());
    }

    private List<List<Testimony<TalksRound>>> sittings() {
        UnionFind sittings = new UnionFind(anchors.size());
        Map<List<?>, Integer> places = new LinkedHashMap<>();
        Map<Integer, NavigableMap<LocalDate, Integer>> ordinals = new TreeMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            int anchor = i;
            TalksRound fact = anchors.get(i).fact();
            LocalDate day = day(fact);
            city(fact)
                    .ifPresent(city ->
                            sittings.union(anchor, places.computeIfAbsent(List.of(day, city), place -> anchor)));
            fact.ordinal().ifPresent(ordinal -> {
                NavigableMap<LocalDate, Integer> days = ordinals.computeIfAbsent(ordinal, o -> new TreeMap<>());
                sittings.union(anchor, days.computeIfAbsent(day, d -> anchor));
            });
        }
        ordinals.values().forEach(days -> CloseDays.join(days, sittings));
        joinWithoutCity(sittings);
        return sittings.groups(anchors);
    }

    private void joinWithoutCity(UnionFind sittings) {
        Map<LocalDate, Set<Integer>> told = new LinkedHashMap<>();
        Map<LocalDate, Integer> open = new LinkedHashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            int anchor = i;
            TalksRound fact = anchors.get(i).fact();
            if (city(fact).isPresent() || fact.ordinal().isPresent()) {
                told.computeIfAbsent(day(fact), d -> new LinkedHashSet<>()).add(sittings.find(i));
            } else {
                sittings.union(i, open.computeIfAbsent(day(fact), d -> anchor));
            }
        }
        open.forEach((day, anchor) -> {
            Set<Integer> ofDay = told.getOrDefault(day, Set.of());
            if (ofDay.size() == 1) {
                sittings.union(anchor, ofDay.iterator().next());
            }
        });
    }

    private List<List<Testimony<TalksRound>>> joined(List<List<Testimony<TalksRound>>> sittings) {
        List<RoundProfile> profiles = sittings.stream().map(RoundProfile::of).toList();
        Shortlist shortlist = RoundProfile.shortlist(profiles);
        Map<RoundProfile.Question, OptionalInt> answers = new LinkedHashMap<>();
        Map<List<?>, List<Testimony<TalksRound>>> apart = new LinkedHashMap<>();
        for (Testimony<TalksRound> testimony : joining) {
            OptionalInt only = answers.computeIfAbsent(
                    RoundProfile.Question.of(testimony), question -> RoundProfile.only(shortlist, profiles, question));
            (only.isPresent()
                            ? sittings.get(only.getAsInt())
                            : apart.computeIfAbsent(stated(testimony), s -> new ArrayList<>()))
                    .add(testimony);
        }
        sittings.forEach(sitting -> sitting.sort(Testimony.ORDER));
        sittings.addAll(apart.values());
        return sittings;
    }

    /** What has to be the same for claims that stay apart to be about one round. */
    private static List<?> stated(Testimony<TalksRound> testimony) {
        TalksRound fact = testimony.fact();
        return List.of(fact.ordinal(), fact.date(), city(fact), testimony.isFactual());
    }

    private static LocalDate day(TalksRound fact) {
        return fact.date().first().orElseThrow();
    }

    static Optional<Set<String>> city(TalksRound fact) {
        return fact.city().map(TextValues::folded);
    }

    /** The days on which talks can have been: no claim of fact is about some after its publication. */
    static DateSpan possibleDays(Testimony<TalksRound> testimony) {
        return Reported.possibleDays(testimony.fact().date(), testimony.claim(), testimony.isFactual());
    }
}
