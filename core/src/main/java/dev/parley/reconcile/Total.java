package dev.parley.reconcile;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.TotalScope;
import dev.parley.interval.Quantity;
import java.util.Comparator;
import java.util.Optional;

/**
 * The total of an agreement, and whom it may count.
 *
 * <p>{@code 12000 on both sides together}, {@code 1000.. on each side}; with its scope unstated it may count either,
 * and prints as the bare {@code 1000..1200}. The order is by quantity, for listing.
 *
 * @param quantity the number as stated
 * @param scopes the scopes under which it may be read; never empty
 */
public record Total(Quantity quantity, ImmutableSortedSet<TotalScope> scopes) implements Comparable<Total> {
    private static final Comparator<Total> ORDER = Comparator.comparing(Total::quantity)
            .thenComparing(total -> total.scopes().size())
            .thenComparing(total -> total.scopes().first());

    static Total of(Quantity quantity, TotalScope scope) {
        return new Total(quantity, ImmutableSortedSet.of(scope));
    }

    static Total bare(Quantity quantity) {
        return new Total(quantity, ImmutableSortedSet.copyOf(TotalScope.values()));
    }

    /** Whom it counts, as its text tells it; empty where its scope is left open. */
    Optional<Scope> scope() {
        return isBare() ? Optional.empty() : Optional.of(Scope.of(side()));
    }

    /** Whether its scope is left open. */
    public boolean isBare() {
        return scopes.size() > 1;
    }

    /** The least that both sides together come to under a scope. */
    long min(TotalScope scope) {
        return sides(scope) * Intervals.min(quantity);
    }

    /** The most that both sides together come to under a scope; {@link Long#MAX_VALUE} for no bound. */
    long max(TotalScope scope) {
        long max = Intervals.max(quantity);
        return max == Long.MAX_VALUE ? max : sides(scope) * max;
    }

    /** Whether, read under that scope, it can be as many as the other under one of its own. */
    boolean meets(TotalScope scope, Total other) {
        return other.scopes.stream().anyMatch(its -> min(scope) <= other.max(its) && other.min(its) <= max(scope));
    }

    private static int sides(TotalScope scope) {
        return scope == TotalScope.EACH_SIDE ? 2 : 1;
    }

    @Override
    public int compareTo(Total other) {
        return ORDER.compare(this, other);
    }

    private String side() {
        return scopes.first() == TotalScope.EACH_SIDE ? "each side" : "both sides together";
    }

    @Override
    public String toString() {
        if (isBare()) {
            return quantity.toString();
        }
        return quantity + " on " + side();
    }
}
