package dev.parley.mention;

import dev.parley.interval.Quantity;

/**
 * How many a sentence says there are: "at least 1,000", "two or three", "an undisclosed number".
 *
 * <p>It ends with the number and what modifies it; the noun, or an "of" before that, stands behind.
 *
 * @param quantity what it says
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param each whether its own words say that it is each side's: "303 each", "1,000 on either side"
 */
public record Amount(Quantity quantity, int from, int to, boolean each) implements Mention {}
