/** What reads the resource files of the parser's packages. It is public for these packages alone, and no API. */
@NullMarked
package dev.parley.resource;

import org.jspecify.annotations.NullMarked;
