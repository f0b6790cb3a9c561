/** The vocabulary as data: parties, persons, outlets, categories, verbs with their roles, and cue words. */
@NullMarked
package dev.parley.lexicon;

import org.jspecify.annotations.NullMarked;
