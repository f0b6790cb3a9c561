package dev.parley.reconcile;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one document tells apart is apart; where different documents differ, they may well be telling the same thing.
 */
final class Apart {
    private Apart() {}

    /**
     * Splits testimonies by a value if some document states two of it, and leaves them together if none does. What
     * leaves the value open makes a group of its own in a split.
     */
    static <F extends Fact, K> List<List<Testimony<F>>> byWhatOneDocumentTellsApart(
            List<Testimony<F>> testimonies, Function<F, K> value, Predicate<K> isStated) {
        return byWhatOneTellsApart(testimonies, Testimony::document, value, isStated);
    }

    /** Likewise, where one origin states two values in one document; what a document quotes two of is not told apart by that. */
    static <F extends Fact, K> List<List<Testimony<F>>> byWhatOneSourceTellsApart(
            List<Testimony<F>> testimonies, Function<F, K> value, Predicate<K> isStated) {
        return byWhatOneTellsApart(
                testimonies, testimony -> List.of(testimony.document(), testimony.origin()), value, isStated);
    }

    private static <F extends Fact, K> List<List<Testimony<F>>> byWhatOneTellsApart(
            List<Testimony<F>> testimonies,
            Function<Testimony<F>, Object> teller,
            Function<F, K> value,
            Predicate<K> isStated) {
        SetMultimap<Object, K> told = HashMultimap.create();
        for (Testimony<F> testimony : testimonies) {
            K stated = value.apply(testimony.fact());
            if (isStated.test(stated)) {
                told.put(teller.apply(testimony), stated);
            }
        }
        return told.asMap().values().stream().anyMatch(values -> values.size() > 1)
                ? split(testimonies, value)
                : List.of(testimonies);
    }

    private static <F extends Fact, K> List<List<Testimony<F>>> split(
            List<Testimony<F>> testimonies, Function<F, K> value) {
        Map<K, List<Testimony<F>>> groups = new LinkedHashMap<>();
        for (Testimony<F> testimony : testimonies) {
            groups.computeIfAbsent(value.apply(testimony.fact()), v -> new ArrayList<>())
                    .add(testimony);
        }
        return List.copyOf(groups.values());
    }
}
