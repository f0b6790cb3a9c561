/** The books on what was agreed, what was delivered and what is outstanding. */
@NullMarked
package dev.parley.ledger;

import org.jspecify.annotations.NullMarked;
