/** The meetings of an article: which round, when, where, how long. */
@NullMarked
package dev.parley.frame.talks;

import org.jspecify.annotations.NullMarked;
