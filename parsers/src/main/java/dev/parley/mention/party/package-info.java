/**
 * Parties by other words than their names, and the two sides that an article is about: the rebels, the government of a land, a movement with its land
 * before it, soldiers who act.
 */
@NullMarked
package dev.parley.mention.party;

import org.jspecify.annotations.NullMarked;
