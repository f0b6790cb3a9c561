/** Tokens and sentences, with their offsets into the article's text. */
@NullMarked
package dev.parley.text;

import org.jspecify.annotations.NullMarked;
