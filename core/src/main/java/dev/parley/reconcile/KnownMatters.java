package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The matters of reconciliations at hand, for another one to take over those about which it knows nothing else: it then need not work out again what
 * their claims agree on.
 */
final class KnownMatters {
    private static final KnownMatters NONE = new KnownMatters();

    private final Map<SourcedClaim<?>, List<Matter>> byFirstClaim = new HashMap<>();

    private KnownMatters() {}

    static KnownMatters none() {
        return NONE;
    }

    static KnownMatters of(Reconciliation... reconciliations) {
        KnownMatters known = new KnownMatters();
        for (Reconciliation reconciliation : reconciliations) {
            for (Matter matter : reconciliation.matters()) {
                known.byFirstClaim
                        .computeIfAbsent(matter.testimonies().get(0).claim(), claim -> new ArrayList<>(1))
                        .add(matter);
            }
        }
        return known;
    }

    /** The matter of those testimonies: the one that is known, or a new one. */
    <F extends Fact> Matter of(MatterType<F> kind, List<Testimony<F>> testimonies, Supplier<ChecksByNumber> checks) {
        if (byFirstClaim.isEmpty()) {
            return Matter.of(kind, testimonies, checks);
        }
        for (Matter known : byFirstClaim.getOrDefault(testimonies.get(0).claim(), List.of())) {
            if (known.kind() == kind && known.testimonies().equals(testimonies)) {
                return known.beside(checks);
            }
        }
        return Matter.of(kind, testimonies, checks);
    }
}
