/** What claims agree and disagree on: matters, their aspects, and the positions that claims take on them. */
@NullMarked
package dev.parley.reconcile;

import org.jspecify.annotations.NullMarked;
