package dev.parley.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts in the words of their sources.
 *
 * <p>Names of one thing are spelt differently (Kyiv and Kiev are not folded, Çırağan and Ciragan are) and given in full or in part: a name meets another
 * when it has all of the other's words. Wordings can't contradict each other by being different; they all meet, and the longest says most.
 */
final class TextValues implements Values<String> {
    /** Names, which differ where neither has all the words of the other: Istanbul, Ankara. */
    static final Values<String> NAMES = new TextValues(false);

    /** Descriptions in free words: "some areas of the front line", "some front-line regions". */
    static final Values<String> WORDINGS = new TextValues(true);

    private static final Splitter WORDS =
            Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings();
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");
    private static final Comparator<String> MOST =
            Comparator.<String>comparingInt(text -> -folded(text).size()).thenComparing(Comparator.naturalOrder());

    private final boolean free;

    private TextValues(boolean free) {
        this.free = free;
    }

    /** A name in full is the centre of a position, in which are the names that it has the words of. */
    @Override
    public ImmutableList<Meeting<String>> positions(ImmutableSortedSet<String> values) {
        if (values.isEmpty()) {
            return ImmutableList.of();
        }
        if (free) {
            return ImmutableList.of(
                    new Meeting<>(ImmutableSortedSet.copyOf(MOST, values).first(), values));
        }
        Map<ImmutableSet<String>, List<String>> byWords = new LinkedHashMap<>();
        values.forEach(value -> byWords.computeIfAbsent(folded(value), words -> new ArrayList<>())
                .add(value));
        return byWords.keySet().stream()
                .filter(words -> byWords.keySet().stream().noneMatch(other -> isNarrower(other, words)))
                .map(words -> meeting(words, values))
                .sorted(Comparator.comparing(Meeting::value))
                .collect(ImmutableList.toImmutableList());
    }

    private static Meeting<String> meeting(ImmutableSet<String> fullest, ImmutableSortedSet<String> values) {
        ImmutableSortedSet<String> members = values.stream()
                .filter(value -> fullest.containsAll(folded(value)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return new Meeting<>(ImmutableSortedSet.copyOf(MOST, members).first(), members);
    }

    private static boolean isNarrower(ImmutableSet<String> one, ImmutableSet<String> other) {
        return one.size() > other.size() && one.containsAll(other);
    }

    @Override
    public boolean meets(String one, String other) {
        ImmutableSet<String> first = folded(one);
        ImmutableSet<String> second = folded(other);
        return free || first.containsAll(second) || second.containsAll(first);
    }

    @Override
    public Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    /** Of two texts the one that says more. */
    static String fuller(String one, String other) {
        return MOST.compare(one, other) <= 0 ? one : other;
    }

    /** The words of a text without articles, however they are spelt. */
    static ImmutableSet<String> folded(String text) {
        return WORDS.splitToStream(text)
                .map(TextValues::fold)
                .filter(word -> !ARTICLES.contains(word))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String fold(String word) {
        String folded = Spelling.fold(word);
        return folded.isEmpty() ? word : folded;
    }
}
