package dev.parley.reconcile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Numbered things by what is told of them, so that a question which one it is about has to look at few: at those alone that fit the rarest of what it asks
 * for, and at no more than it takes to find a second that fits.
 */
final class Shortlist {
    /** What every thing has. */
    private static final Object ANY = "any";

    private final ListMultimap<Object, Integer> byWord = ArrayListMultimap.create();
    private final Map<Object, Intervals.Builder> told = new HashMap<>();
    private final Map<Object, Intervals> byInterval = new HashMap<>();
    private long looks;

    /** Something told in words of a thing: its value, and what it is the value of. */
    record Word(Object of, Object value) {}

    /** The value of a word that is told of nothing. */
    static final Object OPEN = "open";

    void enter(int thing) {
        byWord.put(ANY, thing);
    }

    void enter(int thing, Word word) {
        byWord.put(word, thing);
    }

    /** Under each of the values, or as open where there are none. */
    void enter(int thing, Object of, Iterable<?> values) {
        boolean isOpen = true;
        for (Object value : values) {
            enter(thing, new Word(of, value));
            isOpen = false;
        }
        if (isOpen) {
            enter(thing, new Word(of, OPEN));
        }
    }

    void enter(int thing, Object of, DateSpan days) {
        intervals(of).add(thing, Intervals.min(days), Intervals.max(days));
    }

    void enter(int thing, Object of, Quantity number) {
        intervals(of).add(thing, Intervals.min(number), Intervals.max(number));
    }

    private Intervals.Builder intervals(Object of) {
        return told.computeIfAbsent(of, o -> new Intervals.Builder());
    }

    /** What a question asks for, each wish by itself; all of them are to be met. */
    final class Wishes {
        private final List<Wish> wishes = new ArrayList<>();

        Wishes() {
            wishes.add(new OneOf(ImmutableList.of(ANY)));
        }

        /** One that has the value or, where it is open on that, may have it. */
        Wishes orOpen(Object of, Object value) {
            return anyOrOpen(of, ImmutableList.of(value));
        }

        /** One that has any of the values or, where it is open on that, may have one. */
        Wishes anyOrOpen(Object of, Iterable<?> values) {
            List<Word> words = new ArrayList<>();
            values.forEach(value -> words.add(new Word(of, value)));
            words.add(new Word(of, OPEN));
            wishes.add(new OneOf(words));
            return this;
        }

        /** One that has the value. */
        Wishes with(Object of, Object value) {
            wishes.add(new OneOf(ImmutableList.of(new Word(of, value))));
            return this;
        }

        Wishes within(Object of, DateSpan days) {
            return within(of, Intervals.min(days), Intervals.max(days));
        }

        Wishes within(Object of, Quantity number) {
            return within(of, Intervals.min(number), Intervals.max(number));
        }

        private Wishes within(Object of, long min, long max) {
            Intervals intervals = byInterval.computeIfAbsent(
                    of, o -> told.getOrDefault(of, new Intervals.Builder()).build());
            wishes.add(new Within(intervals, min, max));
            return this;
        }

        /** Finds those that fit, as far as that may be more than one. */
        void find(IntPredicate fits, Only found) {
            wishes.stream()
                    .min(Comparator.comparingInt(Wish::count))
                    .orElseThrow()
                    .visit(thing -> {
                        looks++;
                        return !fits.test(thing) || found.add(thing);
                    });
        }
    }

    /** The only one of several; what may be one or another is none. */
    static final class Only {
        private OptionalInt first = OptionalInt.empty();
        private boolean several;

        /** Adds one, maybe again; whether it is worth looking for more. */
        private boolean add(int thing) {
            several = several || first.isPresent() && first.getAsInt() != thing;
            first = OptionalInt.of(thing);
            return !several;
        }

        OptionalInt get() {
            return several ? OptionalInt.empty() : first;
        }
    }

    private interface Wish {
        /** How many things there are to look at, one for each way in which it fits. */
        int count();

        /** Looks at them until the visitor has seen enough; whether it has not. */
        boolean visit(IntPredicate visitor);
    }

    private final class OneOf implements Wish {
        private final List<?> words;

        private OneOf(List<?> words) {
            this.words = words;
        }

        @Override
        public int count() {
            return words.stream().mapToInt(word -> byWord.get(word).size()).sum();
        }

        @Override
        public boolean visit(IntPredicate visitor) {
            return words.stream().allMatch(word -> byWord.get(word).stream().allMatch(visitor::test));
        }
    }

    private record Within(Intervals intervals, long min, long max) implements Wish {
        @Override
        public int count() {
            return intervals.count(min, max);
        }

        @Override
        public boolean visit(IntPredicate visitor) {
            return intervals.visit(min, max, visitor);
        }
    }

    Wishes wishes() {
        return new Wishes();
    }

    /** How many things all questions so far have looked at. */
    long looks() {
        return looks;
    }
}
