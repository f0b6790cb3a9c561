package dev.parley.reconcile;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Formula;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;

/**
 * The name of an aspect, and the type of its values.
 *
 * <pre>{@code
 * matter.aspect(AspectKey.QUANTITY).get().positions().get(0).value()   // a Quantity
 * matter.aspect(AspectKey.quota(Direction.of(ru, ua)))
 * }</pre>
 *
 * @param name the name, as it is printed: {@code quantity}, {@code quota RU -> UA}
 * @param <V> the type of the values; keys of one name have one type
 */
@SuppressWarnings("UnusedTypeParameter") // It types the aspects found by the key.
public record AspectKey<V>(String name) {
    /** Of what category those moved, or to be moved, are. */
    public static final AspectKey<Category> CATEGORY = new AspectKey<>("category");

    /** From whom to whom they moved. */
    public static final AspectKey<Direction> DIRECTION = new AspectKey<>("direction");

    /** How many were handed over, or had been so far. */
    public static final AspectKey<Quantity> QUANTITY = new AspectKey<>("quantity");

    /** When it was: the hand-over, or the agreement. */
    public static final AspectKey<DateSpan> DATE = new AspectKey<>("date");

    /** Which exchange it was. */
    public static final AspectKey<Integer> ORDINAL = new AspectKey<>("ordinal");

    /** Which stage of its exchange it was. */
    public static final AspectKey<Integer> STAGE = new AspectKey<>("stage");

    /** How the two directions are tied. */
    public static final AspectKey<Formula> FORMULA = new AspectKey<>("formula");

    /** How many were agreed in all. */
    public static final AspectKey<Total> TOTAL = new AspectKey<>("total");

    /** Which of the category were agreed on. */
    public static final AspectKey<ImmutableSortedSet<Criterion>> CRITERIA = new AspectKey<>("criteria");

    /** The round of talks at which it was agreed. */
    public static final AspectKey<Integer> ROUND = new AspectKey<>("round");

    /** How many were agreed to move in that direction. */
    public static AspectKey<Quantity> quota(Direction direction) {
        return new AspectKey<>("quota " + direction);
    }

    @Override
    public String toString() {
        return name;
    }
}
