/** Claims for tests. */
@NullMarked
package dev.parley.testing;

import org.jspecify.annotations.NullMarked;
