package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.claim.SourcedClaim;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What became different from one reconciliation to another, usually a later one of more claims.
 *
 * <pre>{@code
 * Changes.between(all.asOf(LocalDate.of(2025, 6, 11)), all.asOf(LocalDate.of(2025, 6, 14))).newContests()
 * }</pre>
 *
 * <p>A matter of the one is that of the other with which it shares claims. An aspect has changed when its verdict or a value has; more origins for the
 * same value are no change.
 *
 * @param changes the changes, in the order of the later reconciliation's matters, those that only the earlier one has last
 */
public record Changes(ImmutableList<Change> changes) {
    /** What the second reconciliation tells otherwise than the first. */
    public static Changes between(Reconciliation earlier, Reconciliation later) {
        SetMultimap<SourcedClaim<?>, Matter> byClaim = LinkedHashMultimap.create();
        earlier.matters().forEach(matter -> matter.claims().forEach(claim -> byClaim.put(claim, matter)));
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        Set<Matter> seen = new LinkedHashSet<>();
        for (Matter matter : later.matters()) {
            Set<Matter> before = before(matter, byClaim);
            seen.addAll(before);
            changes.addAll(changes(matter, before));
        }
        for (Matter matter : earlier.matters()) {
            if (!seen.contains(matter)) {
                matter.aspects().stream()
                        .filter(Aspect::isNamed)
                        .map(aspect -> new Change(matter, aspect.name(), Optional.of(aspect), Optional.empty()))
                        .forEach(changes::add);
            }
        }
        return new Changes(changes.build());
    }

    /** What was not contested before and is now. */
    public ImmutableList<Change> newContests() {
        return changes.stream().filter(Change::isNewContest).collect(toImmutableList());
    }

    /**
     * The matters of the earlier one that a matter of their kind shares claims with, as a claim can be about a person and about a delegation; where it
     * swallowed several, all of them.
     */
    private static Set<Matter> before(Matter matter, SetMultimap<SourcedClaim<?>, Matter> byClaim) {
        Set<Matter> before = new LinkedHashSet<>();
        for (SourcedClaim<?> claim : matter.claims()) {
            byClaim.get(claim).stream()
                    .filter(earlier -> earlier.kind() == matter.kind())
                    .forEach(before::add);
        }
        return before;
    }

    private static ImmutableList<Change> changes(Matter matter, Set<Matter> before) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Aspect<?> aspect : matter.aspects()) {
            Optional<Aspect<?>> told =
                    Optional.of(aspect).filter(Aspect::isNamed).map(named -> named);
            Optional<Aspect<?>> was = before.stream()
                    .flatMap(earlier -> earlier.aspects().stream())
                    .filter(earlier -> earlier.name().equals(aspect.name()) && earlier.isNamed())
                    .<Aspect<?>>map(earlier -> earlier)
                    .findFirst();
            if (told.isPresent() != was.isPresent() || told.isPresent() && !isSame(was.get(), aspect)) {
                changes.add(new Change(matter, aspect.name(), was, told));
            }
        }
        return changes.build();
    }

    private static boolean isSame(Aspect<?> one, Aspect<?> other) {
        return one.verdict() == other.verdict() && values(one).equals(values(other));
    }

    private static Set<Object> values(Aspect<?> aspect) {
        Set<Object> values = new LinkedHashSet<>();
        aspect.positions().forEach(position -> values.add(position.value()));
        return values;
    }

    /** One change a row, as it was before and as it is after, under the label of its matter; in at most 100 columns. */
    @Override
    public String toString() {
        SideBySide rows = new SideBySide();
        changes.forEach(change -> change.addTo(rows));
        return Texts.counted(changes.size(), "change") + "\n" + (changes.isEmpty() ? "" : "\n" + rows);
    }
}
