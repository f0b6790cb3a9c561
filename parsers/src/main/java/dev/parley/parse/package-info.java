/** The one door: an article in, sourced claims out. */
@NullMarked
package dev.parley.parse;

import org.jspecify.annotations.NullMarked;
