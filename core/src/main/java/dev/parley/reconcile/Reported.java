package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** When claims were reported. */
final class Reported {
    private Reported() {}

    /** The day of its publication, or the last on which it can have been said; empty where neither is known. */
    static Optional<LocalDate> day(SourcedClaim<?> claim) {
        return claim.citation().published().or(() -> claim.attribution().said().last());
    }

    /** The days on which a thing can have been that is told of with a stated time: what has happened did so by the day of publication. */
    static DateSpan possibleDays(DateSpan stated, SourcedClaim<?> claim, boolean happened) {
        return happened
                ? claim.citation()
                        .published()
                        .map(DateSpan::until)
                        .flatMap(stated::meet)
                        .orElse(stated)
                : stated;
    }

    private record Put(Optional<LocalDate> day, Stance stance) {
        /** By day, those without one last, then by stance. */
        static final Comparator<Put> ORDER = Comparator.<Put, LocalDate>comparing(
                        put -> put.day().orElse(LocalDate.MAX))
                .thenComparing(Put::stance);
    }

    /** The claims by the day on which they were reported and by how they put it. */
    static ImmutableList<Report> history(List<SourcedClaim<?>> claims) {
        Map<Put, List<SourcedClaim<?>>> history = new TreeMap<>(Put.ORDER);
        for (SourcedClaim<?> claim : claims) {
            history.computeIfAbsent(new Put(day(claim), claim.stance()), put -> new ArrayList<>())
                    .add(claim);
        }
        return history.entrySet().stream()
                .map(told ->
                        new Report(told.getKey().day(), told.getKey().stance(), ImmutableList.copyOf(told.getValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
