package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.parley.claim.SourcedClaim;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set of claims agrees and disagrees on, matter by matter.
 *
 * <pre>{@code
 * Reconciliation all = Reconciler.standard().reconcile(claims);
 * Reconciliation kyiv = all.accordingTo(Reading.ofParty(Party.of("UA")));
 * }</pre>
 *
 * <p>A value: two are equal when they are of equal claims and text families. Agreements come first, then transfers, rounds of talks, delegates, heads of
 * delegations, memorandums, terms and proposals, each by label.
 */
public final class Reconciliation {
    private final ImmutableList<SourcedClaim<?>> claims;
    private final TextFamilies families;
    private final ImmutableList<Matter> matters;
    private final Supplier<ImmutableList<Check>> checks;

    private Reconciliation(ImmutableList<SourcedClaim<?>> claims, TextFamilies families, KnownMatters known) {
        this.claims = claims;
        this.families = families;
        Origins origins = Origins.of(claims, families);
        Supplier<ChecksByNumber> byNumber = Suppliers.memoize(() -> ChecksByNumber.of(checks()));
        this.matters = MatterTypes.matters(claims, origins, known, byNumber);
        this.checks = Suppliers.memoize(() -> Checks.of(matters, origins::of));
    }

    /** The reconciliation of claims in {@link ClaimOrder}. */
    static Reconciliation of(ImmutableList<SourcedClaim<?>> claims, TextFamilies families, KnownMatters known) {
        return new Reconciliation(claims, families, known);
    }

    /** All claims, once each, by document and place. */
    public ImmutableList<SourcedClaim<?>> claims() {
        return claims;
    }

    /** Which documents were taken for copies or rewrites of one text. */
    public TextFamilies families() {
        return families;
    }

    /** What the claims are about. */
    public ImmutableList<Matter> matters() {
        return matters;
    }

    /** The matters with an aspect on which claims contradict each other, or with a number that {@linkplain Check#contested() can't hold} beside others. */
    public ImmutableList<Matter> contested() {
        ImmutableSet<Matter> inQuestion =
                checks().stream().flatMap(check -> check.contested().stream()).collect(toImmutableSet());
        return matters.stream()
                .filter(matter -> !matter.contested().isEmpty() || inQuestion.contains(matter))
                .collect(toImmutableList());
    }

    /**
     * The reconciliation of the claims of both, with the text families of both. Merging is commutative and associative,
     * so that batches may be reconciled apart and merged in any order.
     *
     * <p>A matter that comes out with the same claims and origins as before shares what is known of its aspects, which is not worked out again. Which claim
     * is about which matter is decided anew for all of them, which takes about as long as sorting them: a claim that leaves its day, category or
     * direction open is about the only matter that it can be about, so that any matter that comes up can take it from another one, and any claim that
     * tells more can join two. What an article can change is therefore known only once all have been asked again.
     */
    public Reconciliation merge(Reconciliation other) {
        return of(
                ClaimOrder.sorted(Iterables.concat(claims, other.claims)),
                families.merge(other.families),
                KnownMatters.of(this, other));
    }

    /** The reconciliation of the claims of one reading alone; that of everybody is the whole. */
    public Reconciliation accordingTo(Reading reading) {
        return ofThose(reading::includes);
    }

    /**
     * What was known at the end of a day: the reconciliation of the claims of documents published by then. A claim of a document without a day counts from
     * the last day on which it can have been said; one without either is left out, as nothing tells that it was known.
     */
    public Reconciliation asOf(LocalDate day) {
        return ofThose(
                claim -> Reported.day(claim).filter(told -> !told.isAfter(day)).isPresent());
    }

    private Reconciliation ofThose(Predicate<SourcedClaim<?>> included) {
        return of(claims.stream().filter(included).collect(toImmutableList()), families, KnownMatters.of(this));
    }

    /** What two readings of the claims have in common, matter by matter, and what they don't. */
    public Differences differences(Reading left, Reading right) {
        return Differences.of(matters, left, right);
    }

    /**
     * Which numbers have to come to the same, and whether they do: totals and quotas, wholes and parts, hand-overs and counts so far. Where they don't, the
     * gap is located.
     */
    public ImmutableList<Check> checks() {
        return checks.get();
    }

    /** What is contested, {@linkplain Matter#explain() explained}, and then the sums that can't hold as some side tells them. */
    public String explain() {
        return Stream.concat(
                        contested().stream().map(Matter::explain),
                        checks().stream().filter(check -> !check.holds()).map(Check::explain))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reconciliation that && claims.equals(that.claims) && families.equals(that.families);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claims, families);
    }

    /** The matters with their aspects, verdicts and reasons, in at most 100 columns. */
    @Override
    public String toString() {
        return Rendering.reconciliation(this);
    }
}
