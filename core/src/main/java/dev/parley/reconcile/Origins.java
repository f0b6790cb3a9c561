package dev.parley.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Person;
import java.util.Collection;

/** The origins of a set of claims: a speaker however the name is written, or else the family of the text. */
final class Origins {
    private final TextFamilies families;
    private final Names speakers;

    private Origins(TextFamilies families, Names speakers) {
        this.families = families;
        this.speakers = speakers;
    }

    static Origins of(Collection<? extends SourcedClaim<?>> claims, TextFamilies families) {
        Multiset<String> spellings = HashMultiset.create();
        claims.forEach(claim -> claim.attribution().speaker().map(Person::name).ifPresent(spellings::add));
        return new Origins(families, Names.of(spellings));
    }

    Origin of(SourcedClaim<?> claim) {
        return claim.attribution()
                .speaker()
                .map(speaker -> Origin.speaker(speakers.of(speaker.name())))
                .orElseGet(() -> Origin.text(families.familyOf(claim.citation().document())));
    }
}
