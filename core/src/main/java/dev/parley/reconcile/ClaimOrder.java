package dev.parley.reconcile;

import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import java.util.Comparator;

/**
 * The order in which claims are worked on and listed, whatever order they came in: by document and place, then by
 * everything else.
 */
final class ClaimOrder {
    static final Comparator<SourcedClaim<?>> INSTANCE = Comparator.<SourcedClaim<?>, String>comparing(
                    claim -> claim.citation().document())
            .thenComparingInt(claim -> claim.citation().start())
            .thenComparingInt(claim -> claim.citation().end())
            .thenComparing(claim -> claim.fact().type())
            .thenComparing(SourcedClaim::stance)
            .thenComparing(claim -> claim.fact().toString())
            .thenComparing(SourcedClaim::attribution, attributions())
            .thenComparing(claim -> claim.citation().quote())
            .thenComparing(claim -> claim.citation().published().toString());

    private ClaimOrder() {}

    private static Comparator<Attribution> attributions() {
        return Comparator.<Attribution, String>comparing(attribution ->
                        attribution.speaker().map(person -> person.name()).orElse(""))
                .thenComparing(attribution -> attribution.speaker().toString())
                .thenComparing(attribution -> attribution.party().toString())
                .thenComparing(attribution -> attribution.via().toString())
                .thenComparing(attribution -> attribution.publisher().orElse(""))
                .thenComparing(Attribution::said);
    }
}
