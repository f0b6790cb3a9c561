/** The command line: claims out of texts, and what they agree and disagree on. */
@NullMarked
package dev.parley.examples.cli;

import org.jspecify.annotations.NullMarked;
