/** From clauses to facts: who gave what to whom, and who agreed to what. */
@NullMarked
package dev.parley.frame;

import org.jspecify.annotations.NullMarked;
