package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order in which claims are worked on and listed, whatever order they came in: by document and place, then by
 * everything else.
 */
final class ClaimOrder {
    /** The order of different claims in the same words, which are rare. */
    private static final Comparator<SourcedClaim<?>> IN_PLACE = Comparator.<SourcedClaim<?>, String>comparing(
                    claim -> claim.fact().type())
            .thenComparing(SourcedClaim::stance)
            .thenComparing(claim -> claim.fact().toString())
            .thenComparing(SourcedClaim::attribution, attributions())
            .thenComparing(claim -> claim.citation().quote())
            .thenComparing(claim -> claim.citation().published().toString());

    static final Comparator<SourcedClaim<?>> INSTANCE = ClaimOrder::compare;

    private ClaimOrder() {}

    private static int compare(SourcedClaim<?> one, SourcedClaim<?> other) {
        int byDocument = one.citation().document().compareTo(other.citation().document());
        return byDocument != 0 ? byDocument : compareInDocument(one, other);
    }

    private static int compareInDocument(SourcedClaim<?> one, SourcedClaim<?> other) {
        int byStart = Integer.compare(one.citation().start(), other.citation().start());
        int byPlace = byStart != 0
                ? byStart
                : Integer.compare(one.citation().end(), other.citation().end());
        return byPlace != 0 ? byPlace : IN_PLACE.compare(one, other);
    }

    private static Comparator<Attribution> attributions() {
        return Comparator.<Attribution, String>comparing(attribution ->
                        attribution.speaker().map(person -> person.name()).orElse(""))
                .thenComparing(attribution -> attribution.speaker().toString())
                .thenComparing(attribution -> attribution.party().toString())
                .thenComparing(attribution -> attribution.via().toString())
                .thenComparing(attribution -> attribution.publisher().orElse(""))
                .thenComparing(Attribution::said);
    }

    /** The claims in this order, equal ones once; documents are sorted by name, and claims within theirs alone. */
    static ImmutableList<SourcedClaim<?>> sorted(Iterable<? extends SourcedClaim<?>> claims) {
        ImmutableList.Builder<SourcedClaim<?>> sorted = ImmutableList.builder();
        new TreeMap<>(byDocument(claims)).values().forEach(document -> addSorted(document, sorted));
        return sorted.build();
    }

    private static Map<String, List<SourcedClaim<?>>> byDocument(Iterable<? extends SourcedClaim<?>> claims) {
        Map<String, List<SourcedClaim<?>>> documents = new HashMap<>();
        String last = "";
        List<SourcedClaim<?>> ofLast = new ArrayList<>();
        for (SourcedClaim<?> claim : claims) {
            String document = claim.citation().document();
            if (!document.equals(last)) {
                last = document;
                ofLast = documents.computeIfAbsent(document, name -> new ArrayList<>());
            }
            ofLast.add(claim);
        }
        return documents;
    }

    private static void addSorted(List<SourcedClaim<?>> document, ImmutableList.Builder<SourcedClaim<?>> sorted) {
        document.sort(ClaimOrder::compareInDocument);
        for (int i = 0; i < document.size(); ) {
            int next = i + 1;
            while (next < document.size() && compareInDocument(document.get(i), document.get(next)) == 0) {
                next++;
            }
            sorted.addAll(next == i + 1 ? document.subList(i, next) : ImmutableSet.copyOf(document.subList(i, next)));
            i = next;
        }
    }
}
