package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the testimonies of one round state, each component as often as it is told differently; empty where none states it. */
record RoundProfile(
        ImmutableSet<DateSpan> dates,
        Intervals days,
        ImmutableSet<Integer> ordinals,
        ImmutableSet<Set<String>> cities) {
    private static final String DAYS = "days";
    private static final String ORDINAL = "ordinal";
    private static final String CITY = "city";

    /** What decides which rounds a testimony can be about. */
    record Question(DateSpan days, OptionalInt ordinal, Optional<Set<String>> city) {
        static Question of(Testimony<TalksRound> testimony) {
            TalksRound fact = testimony.fact();
            return new Question(RoundIdentity.possibleDays(testimony), fact.ordinal(), RoundIdentity.city(fact));
        }

        private Shortlist.Wishes wishes(Shortlist shortlist) {
            Shortlist.Wishes wishes = shortlist.wishes().within(DAYS, days);
            ordinal.ifPresent(told -> wishes.orOpen(ORDINAL, told));
            city.filter(words -> !words.isEmpty()).ifPresent(words -> wishes.anyOrOpen(CITY, words));
            return wishes;
        }
    }

    static RoundProfile of(List<Testimony<TalksRound>> round) {
        ImmutableSet<DateSpan> dates =
                round.stream().map(testimony -> testimony.fact().date()).collect(toImmutableSet());
        return new RoundProfile(
                dates,
                Intervals.ofSpans(dates),
                round.stream()
                        .flatMap(
                                testimony -> testimony.fact().ordinal().stream().boxed())
                        .collect(toImmutableSet()),
                round.stream()
                        .flatMap(testimony -> RoundIdentity.city(testimony.fact()).stream())
                        .collect(toImmutableSet()));
    }

    /** The rounds by what is told of them, under their indices. */
    static Shortlist shortlist(List<RoundProfile> rounds) {
        Shortlist shortlist = new Shortlist();
        for (int i = 0; i < rounds.size(); i++) {
            rounds.get(i).enter(i, shortlist);
        }
        return shortlist;
    }

    private void enter(int index, Shortlist shortlist) {
        shortlist.enter(index);
        dates.forEach(date -> shortlist.enter(index, DAYS, date));
        shortlist.enter(index, ORDINAL, ordinals);
        boolean isAnywhere = cities.contains(Set.<String>of());
        shortlist.enter(
                index,
                CITY,
                isAnywhere ? Set.of() : cities.stream().flatMap(Set::stream).collect(toImmutableSet()));
    }

    /** The index of the round that a testimony can be about; empty where there is none, or more than one. */
    static OptionalInt only(Shortlist shortlist, List<RoundProfile> rounds, Question question) {
        Shortlist.Only only = new Shortlist.Only();
        question.wishes(shortlist).find(index -> rounds.get(index).canAnswer(question), only);
        return only.get();
    }

    boolean canAnswer(Question question) {
        return days.meetAny(question.days())
                && (question.ordinal().isEmpty()
                        || ordinals.isEmpty()
                        || ordinals.contains(question.ordinal().getAsInt()))
                && question.city()
                        .map(city -> cities.isEmpty()
                                || cities.contains(city)
                                || cities.stream().anyMatch(told -> isOne(told, city)))
                        .orElse(true);
    }

    private static boolean isOne(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }
}
