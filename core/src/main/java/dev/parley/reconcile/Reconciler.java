package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out what claims agree and disagree on.
 *
 * <pre>{@code
 * Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
 * reconciliation.contested();   // the matters on which they contradict each other
 * }</pre>
 *
 * <p>Every claim is about one matter, but for one that names the head of a delegation, which is about the person and about the delegation. The result depends on nothing but the set of claims: not on their order,
 * on duplicates, or on how they were split into batches that are {@linkplain Reconciliation#merge merged} later. The
 * cost is that of sorting the claims, and in proportion to the positions they take. Immutable and thread-safe.
 */
public final class Reconciler {
    private static final ImmutableList<MatterType<?>> TYPES = ImmutableList.of(
            new Agreements(),
            new Transfers(),
            new Rounds(),
            new Delegates(),
            new Heads(),
            new Memorandums(),
            new Terms(),
            new Proposals());
    private static final Reconciler STANDARD = new Reconciler(TextFamilies.none());

    private final TextFamilies families;

    private Reconciler(TextFamilies families) {
        this.families = families;
    }

    /** The reconciler to which every document is a text of its own. */
    public static Reconciler standard() {
        return STANDARD;
    }

    /** The same reconciler, told which documents are copies or rewrites of one text. */
    public Reconciler withFamilies(TextFamilies newFamilies) {
        return new Reconciler(newFamilies);
    }

    /** The reconciliation of some claims; equal claims count once. */
    public Reconciliation reconcile(Iterable<? extends SourcedClaim<?>> claims) {
        ImmutableList<SourcedClaim<?>> sorted = ImmutableSet.<SourcedClaim<?>>copyOf(claims).stream()
                .sorted(ClaimOrder.INSTANCE)
                .collect(toImmutableList());
        Origins origins = Origins.of(sorted, families);
        ImmutableList<Matter> matters =
                TYPES.stream().flatMap(type -> matters(type, sorted, origins)).collect(toImmutableList());
        return new Reconciliation(sorted, families, matters);
    }

    private static <F extends Fact> Stream<Matter> matters(
            MatterType<F> type, List<SourcedClaim<?>> claims, Origins origins) {
        List<Testimony<F>> testimonies = claims.stream()
                .filter(claim -> type.factType().isInstance(claim.fact()))
                .map(claim -> testimony(claim, origins))
                .map(testimony -> Reconciler.<F>cast(testimony))
                .filter(testimony -> type.isAbout(testimony.fact()))
                .toList();
        return type.identify(testimonies).stream()
                .map(matter -> Matter.of(type, matter))
                .sorted(Comparator.comparing(Matter::label)
                        .thenComparing(matter -> matter.claims().get(0), ClaimOrder.INSTANCE));
    }

    private static <F extends Fact> Testimony<F> testimony(SourcedClaim<F> claim, Origins origins) {
        return new Testimony<>(claim, origins.of(claim));
    }

    @SuppressWarnings("unchecked") // The caller has asked the claim's fact for its type.
    private static <F extends Fact> Testimony<F> cast(Testimony<?> testimony) {
        return (Testimony<F>) testimony;
    }
}
