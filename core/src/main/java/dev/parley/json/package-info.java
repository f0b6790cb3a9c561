/** The wire format: claims as JSON Lines, in and out, as a Jackson module, and described by a JSON Schema. */
@NullMarked
package dev.parley.json;

import org.jspecify.annotations.NullMarked;
