package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.parley.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tells claims apart by a key of a few components, such as the author and the recipient of a memorandum.
 *
 * <p>Claims are about one matter when their keys are equal. One that leaves a part of its key open joins the only matter with a
 * whole key that it can be about, or where there is none the only one that tells most; where there are several it stays apart, together with those
 * that leave open the same.
 */
final class KeyedIdentity<F extends Fact> {
    private final Function<F, ImmutableList<Optional<?>>> key;

    /** The key has a fixed number of components, at most eight: each more doubles the work. */
    KeyedIdentity(Function<F, ImmutableList<Optional<?>>> key) {
        this.key = key;
    }

    List<List<Testimony<F>>> groups(List<Testimony<F>> testimonies) {
        Map<List<Optional<?>>, List<Testimony<F>>> told = new LinkedHashMap<>();
        for (Testimony<F> testimony : testimonies) {
            told.computeIfAbsent(key.apply(testimony.fact()), k -> new ArrayList<>())
                    .add(testimony);
        }
        Map<List<Optional<?>>, Answer> whole = answers(Sets.filter(told.keySet(), KeyedIdentity::isWhole));
        Map<List<Optional<?>>, Answer> most =
                answers(Sets.difference(told.keySet(), answers(told.keySet()).keySet()));
        List<List<Testimony<F>>> matters = new ArrayList<>();
        told.forEach((stated, claims) -> {
            Answer answer = whole.getOrDefault(stated, most.getOrDefault(stated, Answer.NONE));
            if (answer.count() == 1) {
                Objects.requireNonNull(told.get(answer.first())).addAll(claims);
            } else {
                matters.add(claims);
            }
        });
        matters.forEach(claims -> claims.sort(Testimony.ORDER));
        return matters;
    }

    /** How many keys that tell more a key can stand for, and the first of them. */
    private record Answer(List<Optional<?>> first, int count) {
        static final Answer NONE = new Answer(List.of(), 0);

        Answer orAnother() {
            return new Answer(first, count + 1);
        }
    }

    /** Every key that tells less than some of these. */
    private static Map<List<Optional<?>>, Answer> answers(Set<List<Optional<?>>> keys) {
        Map<List<Optional<?>>, Answer> answers = new LinkedHashMap<>();
        for (List<Optional<?>> stated : keys) {
            for (int open = 1; open < 1 << stated.size(); open++) {
                if (isStated(stated, open)) {
                    answers.merge(without(stated, open), new Answer(stated, 1), (known, other) -> known.orAnother());
                }
            }
        }
        return answers;
    }

    private static boolean isWhole(List<Optional<?>> stated) {
        return stated.stream().allMatch(Optional::isPresent);
    }

    private static boolean isStated(List<Optional<?>> stated, int components) {
        return IntStream.range(0, stated.size())
                .allMatch(i -> (components >> i & 1) == 0 || stated.get(i).isPresent());
    }

    private static List<Optional<?>> without(List<Optional<?>> stated, int open) {
        ImmutableList.Builder<Optional<?>> partial = ImmutableList.builder();
        for (int i = 0; i < stated.size(); i++) {
            partial.add((open >> i & 1) == 1 ? Optional.empty() : stated.get(i));
        }
        return partial.build();
    }
}
