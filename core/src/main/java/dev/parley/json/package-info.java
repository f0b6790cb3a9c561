/**
 * The wire format: claims as JSON Lines, in and out, as a Jackson module, and described by a JSON Schema. All of its properties are on <a
 * href="doc-files/wire-format.html">a page of its own</a>.
 */
@NullMarked
package dev.parley.json;

import org.jspecify.annotations.NullMarked;
