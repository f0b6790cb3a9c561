/** Who takes part: parties to a conflict or to its talks, and the persons and bodies that speak for them. */
@NullMarked
package dev.parley.party;

import org.jspecify.annotations.NullMarked;
