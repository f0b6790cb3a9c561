package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;

/**
 * How partial values of one kind meet, and into which positions they fall. Where values that meet two by two always
 * meet together (Helly's property), positions are cheap to find: intervals have it, and so have values that are equal,
 * narrower or in conflict.
 */
interface Values<V> {
    /**
     * The maximal sets of values that can all be true together, each with the value left when they meet, in an order
     * that depends on nothing but the values. Every value is in at least one.
     */
    ImmutableList<Meeting<V>> positions(ImmutableSortedSet<V> values);

    /** Whether two values can both be true. */
    boolean meets(V one, V other);

    /** The order of values, for listing. */
    Comparator<V> order();

    /** The order by how much values leave open, the least first; all are alike where that can't be told. */
    default Comparator<V> narrowestFirst() {
        return Ordering.allEqual()::compare;
    }

    /** What there is to say about how the values of a position have been read, in a clause; empty for nothing. */
    default String readings(Meeting<V> position) {
        return "";
    }

    /** A maximal set of values that meet, and what is left when they do. */
    record Meeting<V>(V value, ImmutableSet<V> members) {}
}
