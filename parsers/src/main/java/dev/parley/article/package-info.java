/** Articles, and how they are read from files and folders: the text, what is known of it, and what was wrong. */
@NullMarked
package dev.parley.article;

import org.jspecify.annotations.NullMarked;
