package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;
import java.util.Optional;

/**
 * What became different on one aspect of a matter from one reconciliation to a later one.
 *
 * <p>It prints as {@code remains RU -> UA 2025-06-11, quantity: single, 1212 -> contested, 1212 | 1200}.
 *
 * @param matter the matter as it is in the later one; as it was in the earlier one, where the later has none of its claims
 * @param aspect the name of the aspect
 * @param before the aspect in the earlier one; empty where nothing was told of it
 * @param after the aspect in the later one; empty where nothing is told of it any more
 */
public record Change(Matter matter, String aspect, Optional<Aspect<?>> before, Optional<Aspect<?>> after) {
    /** Whether it was not contested and now is. */
    public boolean isNewContest() {
        return after.filter(Aspect::isContested).isPresent()
                && before.filter(Aspect::isContested).isEmpty();
    }

    /** Before and after in a sentence, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence("%s, %s: %s -> %s".formatted(matter.label(), aspect, text(before), text(after)));
    }

    void addTo(SideBySide rows) {
        rows.add(matter, aspect, text(before), "-> " + text(after));
    }

    private static String text(Optional<Aspect<?>> aspect) {
        return aspect.map(told -> told.verdict().code() + values(told)).orElse("not told");
    }

    private static String values(Aspect<?> aspect) {
        ImmutableList<String> values =
                aspect.positions().stream().map(Position::text).collect(ImmutableList.toImmutableList());
        return values.isEmpty() ? "" : ", " + String.join(" | ", values);
    }
}
