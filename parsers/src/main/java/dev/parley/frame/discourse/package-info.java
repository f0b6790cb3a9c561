/** What an article has told as a whole, by which its short forms are understood. */
@NullMarked
package dev.parley.frame.discourse;

import org.jspecify.annotations.NullMarked;
