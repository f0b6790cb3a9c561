/** What can be claimed: the talks, what was proposed and agreed there, and what was handed over, as records of partial values. */
@NullMarked
@Style
package dev.parley.fact;

import dev.parley.internal.Style;
import org.jspecify.annotations.NullMarked;
