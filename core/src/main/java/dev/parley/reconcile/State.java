package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Coded;
import dev.parley.internal.Columns;
import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How things stand with a matter by the word of some: announced, postponed, done. No state counts as another.
 *
 * <p>It prints with whose word it is: {@code postponed, for 2025-06-07, told 2025-06-07: Vladimir Medinsky (RU), Andriy Kovalenko (UA)}.
 *
 * @param kind the state
 * @param days the days for which it was planned, or on which it was done; unknown where no claim tells them
 * @param told the day on which it was first told; empty where that is not known
 * @param claims the claims that tell it, by document and place; never empty
 */
public record State(Kind kind, DateSpan days, Optional<LocalDate> told, ImmutableList<SourcedClaim<?>> claims) {
    /** How things stand. */
    public enum Kind implements Coded {
        /** Put forward or demanded, and not agreed to. */
        PROPOSED,

        /** Planned or expected, and not yet done. */
        ANNOUNCED,

        /** Agreed to by the party it was put to, at least in part. */
        ACCEPTED,

        /** Put off: it was planned and is still to come. */
        POSTPONED,

        /** Turned down by the party it was put to. */
        REFUSED,

        /** Said not to be so, or not to have been. */
        DENIED,

        /** Held, carried out, made. */
        DONE
    }

    /** Whose word it is: the speakers with their parties, and the texts that name nobody. */
    public ImmutableList<String> sources() {
        return claims.stream()
                .map(claim -> claim.attribution()
                        .speaker()
                        .map(Object::toString)
                        .orElseGet(() -> "text " + claim.citation().document()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The state, its days and whose word it is, on one line of any length. */
    public String line() {
        return kind.code()
                + (days.isUnknown() ? "" : (kind == Kind.DONE ? ", on " : ", for ") + days)
                + told.map(day -> ", told " + day).orElse("")
                + ": " + String.join(", ", sources());
    }

    /** The state, its days and whose word it is, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
