package dev.parley.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.parley.internal.Lines;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The offices that people hold, from {@code offices.tsv}: which words mean the same one, and which ones nobody holds together.
 *
 * <p>"The Russian President's assistant" and "assistant to the President" are one office, "chief of staff" is another, of the same kind. A minister
 * may well lead a delegation too: offices of different kinds go together, and what may be many ("a Kremlin aide") goes with any.
 */
final class Offices {
    private static final Splitter COLUMNS = Splitter.on('\t').trimResults();
    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();
    private static final ImmutableSet<String> NOT_HELD_BEHIND =
            ImmutableSet.of("to", "of", "for", "former", "ex", "late");
    private static final ImmutableListMultimap<String, Office> BY_FIRST_WORD = load();

    private Offices() {}

    /** An office by the words that mean it, in a kind of which nobody holds two. */
    private record Office(List<String> words, String kind, String name) {
        boolean isAt(List<String> text, int index) {
            return index + words.size() <= text.size()
                    && text.subList(index, index + words.size()).equals(words);
        }
    }

    /** The offices that a role names, by kind; empty where the words mean none that is known. */
    static ImmutableSortedMap<String, String> of(String role) {
        SortedMap<String, String> offices = new TreeMap<>();
        List<String> words = words(role);
        int i = 0;
        while (i < words.size()) {
            Office office = at(words, i);
            if (office != null && !isAnothers(words, i, i + office.words().size())) {
                offices.put(office.kind(), office.name());
            }
            i += office == null ? 1 : office.words().size();
        }
        return ImmutableSortedMap.copyOf(offices);
    }

    /** Whether a role is no office but a part at the talks: "lead negotiator". */
    static boolean isPartAtTalks(String role) {
        return of(role).keySet().equals(ImmutableSet.of("talks"));
    }

    /** Whether one person can hold the offices of both roles. */
    static boolean goTogether(String one, String other) {
        ImmutableSortedMap<String, String> offices = of(one);
        return of(other).entrySet().stream()
                .allMatch(office ->
                        offices.getOrDefault(office.getKey(), office.getValue()).equals(office.getValue()));
    }

    /** "the President's assistant", "assistant to the President", "the former president": whether words name somebody else's office, or a past one. */
    private static boolean isAnothers(List<String> words, int from, int to) {
        int before = from > 0 && words.get(from - 1).equals("the") ? from - 2 : from - 1;
        boolean owner = to < words.size() && words.get(to).equals("s");
        return owner || before >= 0 && NOT_HELD_BEHIND.contains(words.get(before));
    }

    private static @Nullable Office at(List<String> words, int index) {
        return BY_FIRST_WORD.get(words.get(index)).stream()
                .filter(office -> office.isAt(words, index))
                .max(Comparator.comparingInt(office -> office.words().size()))
                .orElse(null);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return WORDS.splitToList(plain.toLowerCase(Locale.ROOT));
    }

    private static ImmutableListMultimap<String, Office> load() {
        ImmutableListMultimap.Builder<String, Office> offices = ImmutableListMultimap.builder();
        for (String line : Lines.of(Offices.class, "offices.tsv")) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> columns = COLUMNS.splitToList(line);
                for (String phrase : columns.subList(1, columns.size())) {
                    List<String> words = words(phrase);
                    offices.put(words.get(0), new Office(words, columns.get(0), columns.get(1)));
                }
            }
        }
        return offices.build();
    }
}
