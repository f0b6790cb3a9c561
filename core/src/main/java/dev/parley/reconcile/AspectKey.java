package dev.parley.reconcile;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Formula;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.fact.TermKind;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;

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

    /** In which city the talks were. */
    public static final AspectKey<String> CITY = new AspectKey<>("city");

    /** In which building of the city. */
    public static final AspectKey<String> VENUE = new AspectKey<>("venue");

    /** How long the talks lasted, in minutes. */
    public static final AspectKey<Quantity> MINUTES = new AspectKey<>("minutes");

    /** In which language they talked. */
    public static final AspectKey<String> LANGUAGE = new AspectKey<>("language");

    /** Who had them as guests. */
    public static final AspectKey<Party> HOST = new AspectKey<>("host");

    /** For which party somebody speaks. */
    public static final AspectKey<Party> PARTY = new AspectKey<>("party");

    /** What office somebody holds, in the words of the texts. */
    public static final AspectKey<String> ROLE = new AspectKey<>("role");

    /** Who leads the delegation of a party. */
    public static final AspectKey<String> HEAD = new AspectKey<>("head");

    /** Whose memorandum or term it is. */
    public static final AspectKey<Party> AUTHOR = new AspectKey<>("author");

    /** To whom a memorandum was given. */
    public static final AspectKey<Party> RECIPIENT = new AspectKey<>("recipient");

    /** Through whom it was passed on. */
    public static final AspectKey<Party> CHANNEL = new AspectKey<>("channel");

    /** Who published it, in the words of the texts. */
    public static final AspectKey<String> PUBLISHED_BY = new AspectKey<>("published by");

    /** How many days the recipient takes to study it. */
    public static final AspectKey<Integer> REVIEW_DAYS = new AspectKey<>("review days");

    /** What it is about, in the words of the texts. */
    public static final AspectKey<String> ABOUT = new AspectKey<>("about");

    /** Whether there is any. */
    public static final AspectKey<Existence> EXISTENCE = new AspectKey<>("existence");

    /** What a term asks for. */
    public static final AspectKey<TermKind> TERM = new AspectKey<>("term");

    /** Who proposes. */
    public static final AspectKey<Party> BY = new AspectKey<>("by");

    /** To whom it is proposed. */
    public static final AspectKey<Party> TO = new AspectKey<>("to");

    /** What is proposed. */
    public static final AspectKey<ProposalKind> PROPOSED = new AspectKey<>("proposed");

    /** How long a ceasefire is to last, in days. */
    public static final AspectKey<Quantity> DAYS = new AspectKey<>("days");

    /** Where, or on what conditions, in the words of the texts. */
    public static final AspectKey<String> SCOPE = new AspectKey<>("scope");

    /** How the other side answered. */
    public static final AspectKey<Response> RESPONSE = new AspectKey<>("response");

    /** How many were agreed to move in that direction. */
    public static AspectKey<Quantity> quota(Direction direction) {
        return new AspectKey<>("quota " + direction);
    }

    @Override
    public String toString() {
        return name;
    }
}
