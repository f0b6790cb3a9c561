package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Picks the position with the most origins, then the narrowest. */
final class MostOrigins implements Policy {
    static final Policy INSTANCE = new MostOrigins();

    private MostOrigins() {}

    @Override
    public <V> Optional<Choice<V>> choose(Aspect<V> aspect) {
        return aspect.positions().stream()
                .min(aspect.bySupport())
                .map(best -> new Choice<>(best, reason(best, aspect)));
    }

    @Override
    public String toString() {
        return "the position with the most origins, then the narrowest";
    }

    static <V> String reason(Position<V> best, Aspect<V> aspect) {
        return "%s%s: %s."
                .formatted(
                        Texts.counted(best.origins().size(), "origin"),
                        rank(best, aspect),
                        Texts.listed(best.origins()));
    }

    private static <V> String rank(Position<V> best, Aspect<V> aspect) {
        ImmutableList<Position<V>> equals = aspect.positions().stream()
                .filter(other -> other.origins().size() == best.origins().size())
                .collect(ImmutableList.toImmutableList());
        if (aspect.positions().size() == 1) {
            return ", the only position";
        }
        if (equals.size() == 1) {
            return ", more than any other position has";
        }
        String tied = ", as many as others have, ";
        if (equals.stream().allMatch(other -> other.equals(best) || aspect.isNarrower(best.value(), other.value()))) {
            return tied + "for the narrowest value";
        }
        boolean middle = equals.stream().allMatch(other -> other.equals(best) || aspect.isNearerToMiddle(best, other));
        return tied + (middle ? "and nearest to the middle of what is told" : "and the first of these in order");
    }
}
