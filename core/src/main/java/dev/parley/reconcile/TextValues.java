package dev.parley.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

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
        return new NamesInWords(values).positions();
    }

    /** Names by their words. Each set of words is listed under one of them, so that those in a greater set are found among few. */
    private static final class NamesInWords {
        private final ListMultimap<ImmutableSet<String>, String> names =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final ListMultimap<String, ImmutableSet<String>> listed =
                MultimapBuilder.hashKeys().arrayListValues().build();

        private NamesInWords(Iterable<String> values) {
            values.forEach(value -> names.put(folded(value), value));
            names.keySet()
                    .forEach(words -> listed.put(
                            words.stream().min(Comparator.naturalOrder()).orElse(""), words));
        }

        private ImmutableList<Meeting<String>> positions() {
            Set<ImmutableSet<String>> covered = new HashSet<>();
            for (ImmutableSet<String> words : names.keySet()) {
                within(words).filter(other -> other.size() < words.size()).forEach(covered::add);
            }
            return names.keySet().stream()
                    .filter(words -> !covered.contains(words))
                    .map(this::meeting)
                    .sorted(Comparator.comparing(Meeting::value))
                    .collect(ImmutableList.toImmutableList());
        }

        private Meeting<String> meeting(ImmutableSet<String> fullest) {
            ImmutableSortedSet<String> members = within(fullest)
                    .flatMap(words -> names.get(words).stream())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            return new Meeting<>(ImmutableSortedSet.copyOf(MOST, members).first(), members);
        }

        /** The sets of words that are a part of one, itself included. */
        private Stream<ImmutableSet<String>> within(ImmutableSet<String> words) {
            return Stream.concat(Stream.of(""), words.stream())
                    .flatMap(word -> listed.get(word).stream())
                    .filter(words::containsAll);
        }
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
