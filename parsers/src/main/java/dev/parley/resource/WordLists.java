package dev.parley.resource;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of a resource file by what they are for: its first column names a constant, {@code before-noun} the constant {@code BEFORE_NOUN}, and its
 * second one lists the words, in lower case.
 *
 * <pre>{@code
 * private static final WordLists<DayWord> WORDS = WordLists.of(DayWord.class, "days.tsv");
 *
 * boolean is(String word) {
 *     return WORDS.has(this, word);
 * }
 * }</pre>
 *
 * @param <E> what words can be for
 */
public final class WordLists<E extends Enum<E>> {
    private final ImmutableMap<E, Listed> lists;

    private WordLists(Map<E, Listed> lists) {
        this.lists = Maps.immutableEnumMap(lists);
    }

    /**
     * The words of a list.
     *
     * @param hashes a bit for each hash that a word of the list has, by which most other words are told without being looked for
     */
    private record Listed(ImmutableSet<String> words, long hashes) {
        static Listed of(ImmutableSet<String> words) {
            long hashes = 0;
            for (String word : words) {
                hashes |= bit(word);
            }
            return new Listed(words, hashes);
        }

        private static long bit(String word) {
            return 1L << (word.hashCode() & (Long.SIZE - 1));
        }

        boolean has(String word) {
            return (hashes & bit(word)) != 0 && words.contains(word);
        }
    }

    /**
     * The lists of a resource of this module.
     *
     * @param constants what the lists are for; the resource is in their package
     * @param resource the name of the file
     * @throws IllegalArgumentException if a row names none of the constants, or no row one of them
     */
    public static <E extends Enum<E>> WordLists<E> of(Class<E> constants, String resource) {
        ImmutableSetMultimap<String, String> listed = Rows.wordsByConstant(constants, resource);
        Map<E, Listed> lists = new EnumMap<>(constants);
        for (E constant : constants.getEnumConstants()) {
            checkArgument(listed.containsKey(constant.name()), "%s: no words for %s", resource, constant);
            lists.put(constant, Listed.of(listed.get(constant.name())));
        }
        Set<String> others = Sets.difference(listed.keySet(), names(lists.keySet()));
        checkArgument(others.isEmpty(), "%s: words for %s, which are not known", resource, others);
        return new WordLists<>(lists);
    }

    private static ImmutableSet<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(toImmutableSet());
    }

    /** The words that are for this, in the order of the file; never none. */
    public ImmutableSet<String> of(E constant) {
        return list(constant).words();
    }

    /** Whether a word, in lower case, is for this. */
    public boolean has(E constant, String word) {
        return list(constant).has(word);
    }

    private Listed list(E constant) {
        return Objects.requireNonNull(lists.get(constant));
    }
}
