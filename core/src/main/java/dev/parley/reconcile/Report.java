package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.internal.Columns;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a matter was told of on one day: announced, done, refused, denied.
 *
 * <p>It prints as {@code 2025-06-03 expected: Vladimir Medinsky}.
 *
 * @param day the day on which it was reported; empty where that is not known
 * @param stance how it was put
 * @param claims the claims of that day put so, by document and place; never empty
 */
public record Report(Optional<LocalDate> day, Stance stance, ImmutableList<SourcedClaim<?>> claims) {
    /** The day, how it was put and by whom, in at most 100 columns. */
    @Override
    public String toString() {
        ImmutableList<String> names = claims.stream()
                .map(claim -> claim.attribution()
                        .speaker()
                        .map(speaker -> speaker.name())
                        .orElseGet(() -> "text " + claim.citation().document()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return Columns.sentence("%s %s: %s"
                .formatted(day.map(LocalDate::toString).orElse("undated"), stance.code(), Texts.listed(names)));
    }
}
