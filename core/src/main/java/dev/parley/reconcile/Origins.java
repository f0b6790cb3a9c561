package dev.parley.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The origins of a set of claims: a speaker however the name is written, or else the family of the text. */
final class Origins {
    private final TextFamilies families;
    private final Names names;
    private final Map<String, Origin> speakers = new HashMap<>();
    private final Map<String, Origin> texts = new HashMap<>();

    private Origins(TextFamilies families, Names names) {
        this.families = families;
        this.names = names;
    }

    static Origins of(Collection<? extends SourcedClaim<?>> claims, TextFamilies families) {
        Multiset<String> spellings = HashMultiset.create();
        for (SourcedClaim<?> claim : claims) {
            claim.attribution().speaker().ifPresent(speaker -> spellings.add(speaker.name()));
        }
        return new Origins(families, Names.of(spellings));
    }

    /** Where a claim comes from; one object for each origin, however many claims come from it. */
    Origin of(SourcedClaim<?> claim) {
        Optional<Person> speaker = claim.attribution().speaker();
        return speaker.isPresent()
                ? speakers.computeIfAbsent(speaker.get().name(), this::speaker)
                : texts.computeIfAbsent(claim.citation().document(), this::text);
    }

    private Origin speaker(String spelling) {
        return Origin.speaker(names.of(spelling));
    }

    private Origin text(String document) {
        return Origin.text(families.familyOf(document));
    }
}
