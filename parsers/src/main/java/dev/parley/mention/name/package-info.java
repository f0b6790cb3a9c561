/**
 * Words with a capital: persons, with the office and the party that stand beside their names, and whom a family name means later; cities and venues;
 * and outlets that only the words beside them tell.
 */
@NullMarked
package dev.parley.mention.name;

import org.jspecify.annotations.NullMarked;
