/**
 * The door of the mentions: {@link dev.parley.mention.finder.MentionFinder} finds those of one sentence, and
 * {@link dev.parley.mention.finder.Setting} understands the sentences of an article together. {@link dev.parley.mention.finder.Topic} tells before
 * either whether an article is worth it.
 */
@NullMarked
package dev.parley.mention.finder;

import org.jspecify.annotations.NullMarked;
