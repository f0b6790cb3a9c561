package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The types of matters, in the order in which a reconciliation lists them. */
final class MatterTypes {
    private static final ImmutableList<MatterType<?>> ALL = ImmutableList.of(
            new Agreements(),
            new Transfers(),
            new Rounds(),
            new Delegates(),
            new Heads(),
            new Memorandums(),
            new Terms(),
            new Proposals());

    private static final Comparator<Matter> LISTED = Comparator.comparing(Matter::label)
            .thenComparing(matter -> matter.testimonies().get(0).claim(), ClaimOrder.INSTANCE);

    private MatterTypes() {}

    /** The matters that claims, which are in {@link ClaimOrder}, are about: each type by label, then by first claim. */
    static ImmutableList<Matter> matters(
            ImmutableList<SourcedClaim<?>> claims,
            Origins origins,
            KnownMatters known,
            Supplier<ChecksByNumber> checks) {
        ListMultimap<Class<?>, SourcedClaim<?>> told = ArrayListMultimap.create();
        claims.forEach(claim -> told.put(claim.fact().getClass(), claim));
        return ALL.stream()
                .flatMap(type -> matters(type, told, origins, known, checks))
                .collect(toImmutableList());
    }

    private static <F extends Fact> Stream<Matter> matters(
            MatterType<F> type,
            ListMultimap<Class<?>, SourcedClaim<?>> told,
            Origins origins,
            KnownMatters known,
            Supplier<ChecksByNumber> checks) {
        @SuppressWarnings("unchecked") // They are listed by the class of their facts.
        List<SourcedClaim<F>> ofType = (List<SourcedClaim<F>>) (List<?>) told.get(type.factType());
        Iterable<SourcedClaim<F>> about = Iterables.filter(ofType, claim -> type.isAbout(claim.fact()));
        return type.identify(Testimony.of(about, origins::of)).stream()
                .map(matter -> known.of(type, matter, checks))
                .sorted(LISTED);
    }
}
