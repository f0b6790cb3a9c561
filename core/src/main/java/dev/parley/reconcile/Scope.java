package dev.parley.reconcile;

import dev.parley.fact.Category;
import java.util.Optional;

/**
 * What a number counts, where not all the numbers told of a matter count the same: detainees or hostages, the whole or a part of it.
 *
 * <p>No arithmetic turns a number of one scope into one of another, so they are told side by side and contradict nobody. It prints as
 * what is counted: {@code hostages}, {@code a part of it}.
 *
 * @param kind how it stands to the others
 * @param text what is counted, in words
 */
public record Scope(Kind kind, String text) implements Comparable<Scope> {
    /** How what is counted stands to what other numbers of the matter count. */
    public enum Kind {
        /** All that the matter is about, by some definition; two numbers of one such scope contradict each other where they differ. */
        WHOLE,

        /** Some of it, since parts add up to the whole. */
        PART,

        /** Some of it, or some beside it: the same source tells a greater number, and does not tell how the two stand to each other. */
        ANOTHER
    }

    static final Scope THE_WHOLE = new Scope(Kind.WHOLE, "the whole");
    static final Scope ALL = new Scope(Kind.WHOLE, "all of them");
    static final Scope A_PART = new Scope(Kind.PART, "a part of it");
    static final Scope ANOTHER_COUNT = new Scope(Kind.ANOTHER, "a part of it, or some beside it");

    /** Persons of a category, or of one that is not told. */
    static Scope of(Optional<Category> category) {
        return new Scope(Kind.WHOLE, category.map(Category::code).orElse("persons of a category that is not told"));
    }

    static Scope of(String text) {
        return new Scope(Kind.WHOLE, text);
    }

    /** Whether it is all that the matter is about, by some definition. */
    public boolean isWhole() {
        return kind == Kind.WHOLE;
    }

    @Override
    public int compareTo(Scope other) {
        return kind == other.kind ? text.compareTo(other.text) : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return text;
    }
}
