/** Programs that show what Parley does, one task each. They are there to be read, run and copied, and are no API. */
@NullMarked
package dev.parley.examples;

import org.jspecify.annotations.NullMarked;
