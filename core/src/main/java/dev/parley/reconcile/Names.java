package dev.parley.reconcile;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The persons and bodies behind the ways in which their names are written.
 *
 * <p>A family name alone, or one with an initial, is the one full name that it can stand for; where there are several, it stays apart.
 */
final class Names {
    private final Map<String, String> names = new HashMap<>();

    private Names() {}

    /** The names behind these spellings, each as often as claims write it so. */
    static Names of(Multiset<String> spellings) {
        ListMultimap<String, Spelt> byFamily =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Multiset.Entry<String> spelling : spellings.entrySet()) {
            String written = Objects.requireNonNull(spelling.getElement());
            SpeakerName name = SpeakerName.of(written);
            byFamily.put(name.family(), new Spelt(written, name, spelling.getCount()));
        }
        Names names = new Names();
        Multimaps.asMap(byFamily).values().forEach(names::enter);
        return names;
    }

    /** The name to print for a spelling: the fullest one; the spelling itself where it is not known. */
    String of(String spelling) {
        return names.getOrDefault(spelling, spelling);
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
        Map<String, Set<SpeakerName>> full = fullByInitial(namesakes);
        ListMultimap<SpeakerName, Spelt> bySpeaker = Multimaps.index(namesakes, spelt -> speaker(spelt.name(), full));
        for (List<Spelt> spellings : Multimaps.asMap(bySpeaker).values()) {
            String name = Collections.min(spellings, Spelt.FULLEST).spelling();
            spellings.forEach(spelt -> names.put(spelt.spelling(), name));
        }
    }

    /** The full names by their initials, and all of them by none. */
    private static Map<String, Set<SpeakerName>> fullByInitial(List<Spelt> namesakes) {
        Map<String, Set<SpeakerName>> full = new HashMap<>();
        for (Spelt spelt : namesakes) {
            if (spelt.name().isFull()) {
                full.computeIfAbsent("", none -> new HashSet<>()).add(spelt.name());
                full.computeIfAbsent(spelt.name().initial(), initial -> new HashSet<>())
                        .add(spelt.name());
            }
        }
        return full;
    }

    private static SpeakerName speaker(SpeakerName name, Map<String, Set<SpeakerName>> full) {
        Set<SpeakerName> possible = name.isFull() ? Set.of() : full.getOrDefault(name.given(), Set.of());
        return possible.size() == 1 ? possible.iterator().next() : name;
    }
}
