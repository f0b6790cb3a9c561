/** A verb with what belongs to it, and what stands around words within one sentence. */
@NullMarked
package dev.parley.frame.clause;

import org.jspecify.annotations.NullMarked;
