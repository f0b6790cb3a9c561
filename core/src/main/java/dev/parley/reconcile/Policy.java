package dev.parley.reconcile;

import java.util.Optional;

/**
 * How to pick one position where one number has to be printed. It picks from what was said, and says why; it finds out no truth.
 *
 * <pre>{@code
 * Policy.standard().choose(matter.aspect(AspectKey.QUANTITY).orElseThrow());
 * // 1212: 2 origins, more than any other position has: Vladimir Medinsky, text a.
 * }</pre>
 *
 * <p>What a caller thinks of sources goes into a {@linkplain #graded graded policy}; any other rule is a policy of the caller's own.
 */
public interface Policy {
    /** The position to print; empty where no claim takes one. */
    <V> Optional<Choice<V>> choose(Aspect<V> aspect);

    /** The position with the most origins; among those the one with the narrowest value, then the one nearest to the middle of what is told, then the first in order. */
    static Policy standard() {
        return MostOrigins.INSTANCE;
    }

    /**
     * The position with the most of the most reliable sources; among those that with the most credible claims, then as the {@linkplain #standard() standard
     * policy}. The two scales are compared one after the other and never added up.
     */
    static Policy graded(Grades grades) {
        return new BestGrades(grades);
    }
}
