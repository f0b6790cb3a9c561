/** Who takes part: parties to a conflict or to its talks, and the persons and bodies that speak for them. */
@NullMarked
@Style
package dev.parley.party;

import dev.parley.internal.Style;
import org.jspecify.annotations.NullMarked;
