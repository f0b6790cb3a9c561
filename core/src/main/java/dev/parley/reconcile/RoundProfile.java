package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What the testimonies of one round state, each component as often as it is told differently; empty where none states it. */
record RoundProfile(ImmutableSet<DateSpan> dates, ImmutableSet<Integer> ordinals, ImmutableSet<Set<String>> cities) {
    /** What decides which rounds a testimony can be about. */
    record Question(DateSpan days, OptionalInt ordinal, Optional<Set<String>> city) {
        static Question of(Testimony<TalksRound> testimony) {
            TalksRound fact = testimony.fact();
            return new Question(RoundIdentity.possibleDays(testimony), fact.ordinal(), RoundIdentity.city(fact));
        }
    }

    static RoundProfile of(List<Testimony<TalksRound>> round) {
        return new RoundProfile(
                round.stream().map(testimony -> testimony.fact().date()).collect(toImmutableSet()),
                round.stream()
                        .flatMap(
                                testimony -> testimony.fact().ordinal().stream().boxed())
                        .collect(toImmutableSet()),
                round.stream()
                        .flatMap(testimony -> RoundIdentity.city(testimony.fact()).stream())
                        .collect(toImmutableSet()));
    }

    /** The index of the round that a testimony can be about; empty where there is none, or more than one. */
    static OptionalInt only(List<RoundProfile> rounds, Question question) {
        return Only.of(
                IntStream.range(0, rounds.size()).filter(i -> rounds.get(i).canAnswer(question)));
    }

    private boolean canAnswer(Question question) {
        return dates.stream().anyMatch(date -> date.meets(question.days()))
                && (question.ordinal().isEmpty()
                        || ordinals.isEmpty()
                        || ordinals.contains(question.ordinal().getAsInt()))
                && question.city()
                        .map(city -> cities.isEmpty() || cities.stream().anyMatch(told -> isOne(told, city)))
                        .orElse(true);
    }

    private static boolean isOne(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }
}
