package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Proposal;
import dev.parley.fact.Response;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.internal.Lines;
import dev.parley.interval.DateSpan;
import dev.parley.reconcile.State.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how things stand off the stances, the answers and the days of claims. */
final class States {
    private static final ImmutableSet<String> POSTPONEMENTS = Lines.of(States.class, "postponements.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(phrase -> " " + phrase + " ")
            .collect(ImmutableSet.toImmutableSet());

    /** By the day on which they were told, those without one last, then as things go on. */
    private static final Comparator<State> ORDER = Comparator.<State, LocalDate>comparing(
                    state -> state.told().orElse(LocalDate.MAX))
            .thenComparing(State::kind)
            .thenComparing(State::days);

    private States() {}

    private record Told(Kind kind, DateSpan days) {}

    static ImmutableList<State> of(List<SourcedClaim<?>> claims) {
        Map<Told, List<SourcedClaim<?>>> told = new LinkedHashMap<>();
        for (SourcedClaim<?> claim : claims) {
            kind(claim)
                    .ifPresent(kind -> told.computeIfAbsent(
                                    new Told(kind, days(claim.fact())), state -> new ArrayList<>())
                            .add(claim));
        }
        return told.entrySet().stream()
                .map(state -> new State(
                        state.getKey().kind(),
                        state.getKey().days(),
                        state.getValue().stream()
                                .flatMap(claim -> Reported.day(claim).stream())
                                .min(Comparator.naturalOrder()),
                        ImmutableList.copyOf(state.getValue())))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** What has been done stays so; otherwise the last that was told holds. */
    static Optional<State> last(ImmutableList<State> states) {
        return states.stream()
                .filter(state -> state.kind() == Kind.DONE)
                .findFirst()
                .or(() -> states.stream()
                        .filter(state -> state.told().isPresent())
                        .reduce((one, other) -> other))
                .or(() -> states.stream().reduce((one, other) -> other));
    }

    /** The state that a claim tells of; empty for a claim that only doubts. */
    private static Optional<Kind> kind(SourcedClaim<?> claim) {
        return switch (claim.stance()) {
            case ASSERTED, REPORTED ->
                Optional.of(claim.fact() instanceof Proposal proposal ? kind(proposal) : Kind.DONE);
            case EXPECTED -> Optional.of(Kind.ANNOUNCED);
            case PROPOSED, DEMANDED -> Optional.of(Kind.PROPOSED);
            case REJECTED -> Optional.of(Kind.REFUSED);
            case DENIED -> Optional.of(isPostponement(claim) ? Kind.POSTPONED : Kind.DENIED);
            case DOUBTED -> Optional.empty();
        };
    }

    /** That a thing was proposed is not that it was done. */
    private static Kind kind(Proposal proposal) {
        Response response = proposal.response().orElse(Response.PENDING);
        return switch (response) {
            case ACCEPTED, PARTIAL -> Kind.ACCEPTED;
            case REJECTED -> Kind.REFUSED;
            case PENDING -> Kind.PROPOSED;
        };
    }

    private static boolean isPostponement(SourcedClaim<?> claim) {
        String words = " " + claim.citation().quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return POSTPONEMENTS.stream().anyMatch(words::contains);
    }

    /** The days that a fact is about. */
    private static DateSpan days(Fact fact) {
        if (fact instanceof Transfer transfer) {
            return transfer.date();
        }
        if (fact instanceof ExchangeAgreement agreement) {
            return agreement.date();
        }
        if (fact instanceof TalksRound round) {
            return round.date();
        }
        return fact instanceof Proposal proposal ? proposal.date() : DateSpan.unknown();
    }
}
