/** Who says what, how surely, and in which words: facts with their stance, attribution and citation. */
@NullMarked
@Style
package dev.parley.claim;

import dev.parley.internal.Style;
import org.jspecify.annotations.NullMarked;
