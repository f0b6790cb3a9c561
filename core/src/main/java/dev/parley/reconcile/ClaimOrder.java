package dev.parley.reconcile;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.Comparators.lexicographical;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Person;
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
    /** The order of different claims in the same words, which are rare; no two facts print alike. */
    private static final Comparator<SourcedClaim<?>> IN_PLACE = Comparator.<SourcedClaim<?>, String>comparing(
                    claim -> claim.fact().type())
            .thenComparing(SourcedClaim::stance)
            .thenComparing(claim -> claim.fact().toString())
            .thenComparing(SourcedClaim::attribution, attributions())
            .thenComparing(claim -> claim.citation().quote())
            .thenComparing(claim -> claim.citation().published(), emptiesFirst(naturalOrder()));

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
        Comparator<Person> persons = Comparator.comparing(Person::name)
                .thenComparing(Person::role, emptiesFirst(naturalOrder()))
                .thenComparing(Person::party, emptiesFirst(naturalOrder()));
        return Comparator.comparing(Attribution::speaker, emptiesFirst(persons))
                .thenComparing(Attribution::party, emptiesFirst(naturalOrder()))
                .thenComparing(Attribution::via, lexicographical(Comparator.<String>naturalOrder()))
                .thenComparing(Attribution::publisher, emptiesFirst(naturalOrder()))
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
