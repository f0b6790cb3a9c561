package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Numbers that one text breaks a greater one down into: 230 = 224 + 6 = 225 + 5.
 *
 * <p>A number is broken down by two to {@value #LONGEST} others that stand one after the other in the text and add up to it. That
 * numbers of one text, direction and day do so by chance is rare; that a text tells the parts of a number one after the other is the rule.
 */
final class Breakdown {
    /** The most parts that are looked for; it keeps the cost in proportion to the numbers told. */
    private static final int LONGEST = 12;

    /** A number and two parts of it. */
    private static final int LEAST = 3;

    private Breakdown() {}

    /** Numbers one after the other, from one place up to another, that add up to a whole. */
    record Run(int from, int to, long whole) {}

    /** The runs of positive numbers that add up to one of the wholes. */
    static ImmutableList<Run> runs(List<Long> numbers, Predicate<Long> isWhole) {
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        for (int from = 0; from < numbers.size(); from++) {
            long sum = numbers.get(from);
            int last = Math.min(numbers.size(), from + LONGEST);
            for (int to = from + 1; to < last && numbers.get(to - 1) > 0 && numbers.get(to) > 0; to++) {
                sum += numbers.get(to);
                if (isWhole.test(sum)) {
                    runs.add(new Run(from, to + 1, sum));
                }
            }
        }
        return runs.build();
    }

    /**
     * What numbers of a text have to share to be told of one thing: how, and of which way and day. Who is credited may differ: a text has the
     * whole from somebody, and goes on to break it down in words of its own.
     */
    private record Subject(Stance stance, Direction direction, DateSpan date, boolean bodies) {
        static Subject of(Testimony<Transfer> testimony) {
            Transfer fact = testimony.fact();
            return new Subject(
                    testimony.claim().stance(),
                    Transfers.direction(fact),
                    fact.date(),
                    fact.category().filter(Category.REMAINS::equals).isPresent());
        }
    }

    /** A number and others of its text that add up to it. */
    record Parts(Testimony<Transfer> whole, List<Testimony<Transfer>> parts) {}

    /** Hands on the testimonies, which are in order, each marked if it tells a part of what the same text tells too. */
    static void mark(List<Testimony<Transfer>> testimonies, Consumer<Testimony<Transfer>> marked) {
        forEachText(testimonies, text -> {
            Set<Testimony<Transfer>> parts = new LinkedHashSet<>();
            inOneText(text).forEach(found -> parts.addAll(found.parts()));
            for (Testimony<Transfer> testimony : text) {
                marked.accept(!parts.isEmpty() && parts.contains(testimony) ? testimony.asPart() : testimony);
            }
        });
    }

    /** What the texts of testimonies, which are in order, break down. */
    static List<Parts> found(List<Testimony<Transfer>> testimonies) {
        List<Parts> found = new ArrayList<>();
        forEachText(testimonies, text -> found.addAll(inOneText(text)));
        return found;
    }

    private static void forEachText(
            List<Testimony<Transfer>> testimonies, Consumer<List<Testimony<Transfer>>> visitor) {
        int from = 0;
        for (int to = 1; to <= testimonies.size(); to++) {
            if (to == testimonies.size() || !isOneText(testimonies.get(from), testimonies.get(to))) {
                visitor.accept(testimonies.subList(from, to));
                from = to;
            }
        }
    }

    private static boolean isOneText(Testimony<Transfer> one, Testimony<Transfer> other) {
        return one.document().equals(other.document());
    }

    private static List<Parts> inOneText(List<Testimony<Transfer>> text) {
        if (text.size() < LEAST || !isAnyToldOften(text)) {
            return List.of();
        }
        ListMultimap<Subject, Testimony<Transfer>> subjects =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        text.stream()
                .filter(testimony -> testimony.isFactual() && isIncrement(testimony.fact()))
                .forEach(testimony -> subjects.put(Subject.of(testimony), testimony));
        return Multimaps.asMap(subjects).values().stream()
                .filter(told -> told.size() >= LEAST)
                .flatMap(told -> parts(told, told).stream())
                .toList();
    }

    /** Whether it may tell enough of one way and day; by hash codes, as hardly any text does, and many are looked at. */
    private static boolean isAnyToldOften(List<Testimony<Transfer>> text) {
        int[] subjects = new int[text.size()];
        for (int i = 0; i < subjects.length; i++) {
            Transfer fact = text.get(i).fact();
            int way = 31 * fact.from().hashCode() + fact.to().hashCode();
            subjects[i] = 31 * way + fact.date().hashCode();
        }
        Arrays.sort(subjects);
        for (int i = LEAST - 1; i < subjects.length; i++) {
            if (subjects[i] == subjects[i - LEAST + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIncrement(Transfer fact) {
        return fact.tally() == Tally.INCREMENT && fact.quantity().isExact();
    }

    /** Which of the testimonies of one text add up to what one of the others tells; all state exact numbers. */
    static List<Parts> parts(List<Testimony<Transfer>> text, List<Testimony<Transfer>> wholes) {
        Map<Long, Testimony<Transfer>> told = new LinkedHashMap<>();
        wholes.forEach(whole -> told.putIfAbsent(whole.fact().quantity().min(), whole));
        List<Parts> parts = new ArrayList<>();
        for (Run run : runs(numbers(text), told::containsKey)) {
            parts.add(new Parts(
                    Objects.requireNonNull(told.get(run.whole())), List.copyOf(text.subList(run.from(), run.to()))));
        }
        return parts;
    }

    private static List<Long> numbers(List<Testimony<Transfer>> testimonies) {
        return testimonies.stream()
                .map(testimony -> testimony.fact().quantity().min())
                .toList();
    }
}
