package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Person;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The origins of a set of claims.
 *
 * <p>A speaker named by a family name alone, or with an initial, is the one full name among the claims that it can
 * stand for; where there are several, it stays apart.
 */
final class Origins {
    private final TextFamilies families;
    private final Map<String, Origin> speakers = new HashMap<>();

    private Origins(TextFamilies families) {
        this.families = families;
    }

    static Origins of(Collection<? extends SourcedClaim<?>> claims, TextFamilies families) {
        Multiset<String> spellings = HashMultiset.create();
        claims.forEach(claim -> claim.attribution().speaker().map(Person::name).ifPresent(spellings::add));
        ListMultimap<String, Spelt> byFamily =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Multiset.Entry<String> spelling : spellings.entrySet()) {
            String written = Objects.requireNonNull(spelling.getElement());
            SpeakerName name = SpeakerName.of(written);
            byFamily.put(name.family(), new Spelt(written, name, spelling.getCount()));
        }
        Origins origins = new Origins(families);
        Multimaps.asMap(byFamily).values().forEach(origins::enter);
        return origins;
    }

    Origin of(SourcedClaim<?> claim) {
        return claim.attribution()
                .speaker()
                .map(speaker -> speakers.getOrDefault(speaker.name(), Origin.speaker(speaker.name())))
                .orElseGet(() -> Origin.text(families.familyOf(claim.citation().document())));
    }

    /** A name as it is written, and how many claims write it so. */
    private record Spelt(String spelling, SpeakerName name, int claims) {
        /** The one with a full given name that most claims write is the name to print. */
        static final Comparator<Spelt> FULLEST = Comparator.<Spelt, Boolean>comparing(
                        spelt -> !spelt.name().isFull())
                .thenComparing(spelt -> -spelt.claims())
                .thenComparing(Spelt::spelling);
    }

    private void enter(List<Spelt> namesakes) {
        ImmutableSet<SpeakerName> full =
                namesakes.stream().map(Spelt::name).filter(SpeakerName::isFull).collect(toImmutableSet());
        ListMultimap<SpeakerName, Spelt> bySpeaker = Multimaps.index(namesakes, spelt -> speaker(spelt.name(), full));
        for (List<Spelt> spellings : Multimaps.asMap(bySpeaker).values()) {
            Origin origin =
                    Origin.speaker(Collections.min(spellings, Spelt.FULLEST).spelling());
            spellings.forEach(spelt -> speakers.put(spelt.spelling(), origin));
        }
    }

    private static SpeakerName speaker(SpeakerName name, ImmutableSet<SpeakerName> full) {
        if (name.isFull()) {
            return name;
        }
        List<SpeakerName> possible = full.stream().filter(name::canBe).limit(2).toList();
        return possible.size() == 1 ? possible.get(0) : name;
    }
}
