package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * A phrase of the lexicon in a sentence.
 *
 * @param entries its readings, at least one
 * @param from the index of its first token
 * @param to the index behind its last token
 */
public record Match(ImmutableList<Entry> entries, int from, int to) {}
