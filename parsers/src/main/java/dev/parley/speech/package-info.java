/** Who says it, and how surely: attribution and stance. */
@NullMarked
package dev.parley.speech;

import org.jspecify.annotations.NullMarked;
