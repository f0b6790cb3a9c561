/**
 * What single words and short phrases are for: the words that numbers, dates and durations are made of, the small words between names and nouns, and
 * those that tell what an article is about. They are lists in resource files, and marked in the vocabulary that sentences are cut with, so that one
 * look at a token tells what can start there.
 */
@NullMarked
package dev.parley.mention.mark;

import org.jspecify.annotations.NullMarked;
