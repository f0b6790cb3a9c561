/**
 * The vocabulary as data: parties, persons, outlets, categories, verbs with their roles, and cue words. {@link dev.parley.lexicon.Lexicon} is what a
 * parser looks words up in, {@link dev.parley.lexicon.Vocabulary} what a caller can add to it, by a file or by a builder; the words that Parley comes
 * with are resource files of the same form.
 */
@NullMarked
package dev.parley.lexicon;

import org.jspecify.annotations.NullMarked;
