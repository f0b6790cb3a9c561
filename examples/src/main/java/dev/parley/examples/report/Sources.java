package dev.parley.examples.report;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.examples.report.words.Wording;
import dev.parley.party.Person;
import dev.parley.reconcile.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who says something, and in which documents: {@code Vladimir Medinsky in dispatch-1, dispatch-2 (expected); dispatch-3}. */
final class Sources {
    /** So that the names of a thousand copies don't fill the page. */
    private static final int MOST_DOCUMENTS = 6;

    private Sources() {}

    /** Speakers first, then the documents that name none. */
    static String of(Collection<? extends SourcedClaim<?>> claims) {
        return of(claims, Sources::document);
    }

    /** The same without the stances of the claims, where they have been told. */
    static String plain(Collection<? extends SourcedClaim<?>> claims) {
        return of(claims, claim -> claim.citation().document());
    }

    private static String of(Collection<? extends SourcedClaim<?>> claims, Function<SourcedClaim<?>, String> document) {
        SetMultimap<String, String> documents = LinkedHashMultimap.create();
        claims.forEach(c -> documents.put(speaker(c).map(Person::name).orElse(""), document.apply(c)));
        return documents.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty))
                .map(name -> (name.isEmpty() ? "" : name + " in ") + listed(documents.get(name)))
                .collect(Collectors.joining("; "));
    }

    private static String listed(Set<String> documents) {
        String first = documents.stream().limit(MOST_DOCUMENTS).collect(Collectors.joining(", "));
        int left = documents.size() - MOST_DOCUMENTS;
        return left > 0 ? first + " and " + Wording.number(left) + " more" : first;
    }

    /** The same, after the number of independent origins where it is more than one: {@code 2 origins: ...}. */
    static String of(Set<Origin> origins, Collection<? extends SourcedClaim<?>> claims) {
        return origins.size() > 1 ? count(origins) + ": " + of(claims) : of(claims);
    }

    static String count(Set<Origin> origins) {
        return origins.size() == 1 ? "one origin" : Wording.number(origins.size()) + " origins";
    }

    /** One claim's source in full: {@code Vladimir Medinsky (aide, RU) in dispatch-1 (expected)}. */
    static String inFull(SourcedClaim<?> claim) {
        return speaker(claim).map(s -> s + " in ").orElse("") + document(claim);
    }

    private static String document(SourcedClaim<?> claim) {
        String name = claim.citation().document();
        return claim.stance() == Stance.ASSERTED
                ? name
                : name + " (" + claim.stance().code() + ")";
    }

    private static Optional<Person> speaker(SourcedClaim<?> claim) {
        return claim.attribution().speaker();
    }
}
