package dev.parley.mention;

import dev.parley.interval.Quantity;

/**
 * Numbers that are exchanged for each other: "1,000-for-1,000", "6,000 bodies for 6,000 bodies".
 *
 * @param first the number in front
 * @param second the number behind "for"
 * @param kind the kind of the noun between them, as that of a {@link Theme}; empty where none stands there
 * @param from the index of its first token
 * @param to the index behind its second number
 */
public record Ratio(Quantity first, Quantity second, String kind, int from, int to) implements Mention {
    /** This ratio of people or bodies of that kind. */
    public Ratio of(String newKind) {
        return new Ratio(first, second, newKind, from, to);
    }
}
