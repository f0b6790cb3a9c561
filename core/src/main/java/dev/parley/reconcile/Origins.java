package dev.parley.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, List<String>> byFamily = new HashMap<>();
        for (String spelling : spellings.elementSet()) {
            byFamily.computeIfAbsent(SpeakerName.of(spelling).family(), f -> new ArrayList<>())
                    .add(spelling);
        }
        Origins origins = new Origins(families);
        byFamily.values().forEach(namesakes -> origins.enter(namesakes, spellings));
        return origins;
    }

    Origin of(SourcedClaim<?> claim) {
        return claim.attribution()
                .speaker()
                .map(speaker -> speakers.getOrDefault(speaker.name(), Origin.speaker(speaker.name())))
                .orElseGet(() -> Origin.text(families.familyOf(claim.citation().document())));
    }

    private void enter(List<String> namesakes, Multiset<String> spellings) {
        Map<SpeakerName, List<String>> bySpeaker = new HashMap<>();
        for (String spelling : namesakes) {
            bySpeaker
                    .computeIfAbsent(speaker(spelling, namesakes), s -> new ArrayList<>())
                    .add(spelling);
        }
        for (List<String> one : bySpeaker.values()) {
            Origin origin = Origin.speaker(fullest(one, spellings));
            one.forEach(spelling -> speakers.put(spelling, origin));
        }
    }

    private static SpeakerName speaker(String spelling, List<String> namesakes) {
        SpeakerName name = SpeakerName.of(spelling);
        List<SpeakerName> candidates = namesakes.stream()
                .map(SpeakerName::of)
                .filter(other -> other.isFull() && name.canBe(other))
                .distinct()
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : name;
    }

    /** The spelling with a full given name that most claims use. */
    private static String fullest(List<String> names, Multiset<String> spellings) {
        return names.stream()
                .min(Comparator.<String, Boolean>comparing(
                                name -> !SpeakerName.of(name).isFull())
                        .thenComparing(name -> -spellings.count(name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
