/** Written proposals, and what is done with them. */
@NullMarked
package dev.parley.frame.memorandum;

import org.jspecify.annotations.NullMarked;
