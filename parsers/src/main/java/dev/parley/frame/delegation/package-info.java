/** Who speaks for a party at talks, and who leads its team. */
@NullMarked
package dev.parley.frame.delegation;

import org.jspecify.annotations.NullMarked;
