package dev.parley.mention;

/**
 * An outlet or agency.
 *
 * @param name its usual name
 * @param from the index of its first token
 * @param to the index behind its last token
 */
public record OutletMention(String name, int from, int to) implements Mention {}
