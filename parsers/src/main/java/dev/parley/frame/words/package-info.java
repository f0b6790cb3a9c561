/** The words of the frames that the vocabulary does not have, as lists in resource files. */
@NullMarked
package dev.parley.frame.words;

import org.jspecify.annotations.NullMarked;
