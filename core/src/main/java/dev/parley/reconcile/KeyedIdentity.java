package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells claims apart by a key of a few components, such as the author and the recipient of a memorandum.
 *
 * <p>Claims that state the whole key are about one matter when their keys are equal. One that leaves a part of it open joins the only such matter
 * that it can be about; where there is none, or several, it stays apart, together with those that leave open the same.
 */
final class KeyedIdentity<F extends Fact> {
    private final Function<F, ImmutableList<Optional<?>>> key;

    /** The key has a fixed number of components, at most eight: each more doubles the work. */
    KeyedIdentity(Function<F, ImmutableList<Optional<?>>> key) {
        this.key = key;
    }

    List<List<Testimony<F>>> groups(List<Testimony<F>> testimonies) {
        Map<List<Optional<?>>, List<Testimony<F>>> whole = new LinkedHashMap<>();
        Map<List<Optional<?>>, List<Testimony<F>>> partial = new LinkedHashMap<>();
        for (Testimony<F> testimony : testimonies) {
            ImmutableList<Optional<?>> stated = key.apply(testimony.fact());
            boolean isWhole = stated.stream().allMatch(Optional::isPresent);
            (isWhole ? whole : partial)
                    .computeIfAbsent(stated, k -> new ArrayList<>())
                    .add(testimony);
        }
        Map<List<Optional<?>>, Answer> answers = answers(whole.keySet());
        List<List<Testimony<F>>> matters = new ArrayList<>();
        partial.forEach((stated, told) -> {
            Answer answer = answers.getOrDefault(stated, Answer.NONE);
            if (answer.count() == 1) {
                Objects.requireNonNull(whole.get(answer.first())).addAll(told);
            } else {
                matters.add(told);
            }
        });
        whole.values().forEach(told -> told.sort(Testimony.ORDER));
        matters.addAll(0, whole.values());
        return matters;
    }

    /** How many whole keys a partial one can stand for, and the first of them. */
    private record Answer(List<Optional<?>> first, int count) {
        static final Answer NONE = new Answer(List.of(), 0);

        Answer orAnother() {
            return new Answer(first, count + 1);
        }
    }

    /** Every partial key that stands for some of the whole ones. */
    private static Map<List<Optional<?>>, Answer> answers(Iterable<List<Optional<?>>> whole) {
        Map<List<Optional<?>>, Answer> answers = new LinkedHashMap<>();
        for (List<Optional<?>> stated : whole) {
            for (int open = 1; open < 1 << stated.size(); open++) {
                answers.merge(without(stated, open), new Answer(stated, 1), (known, other) -> known.orAnother());
            }
        }
        return answers;
    }

    private static List<Optional<?>> without(List<Optional<?>> stated, int open) {
        ImmutableList.Builder<Optional<?>> partial = ImmutableList.builder();
        for (int i = 0; i < stated.size(); i++) {
            partial.add((open >> i & 1) == 1 ? Optional.empty() : stated.get(i));
        }
        return partial.build();
    }
}
