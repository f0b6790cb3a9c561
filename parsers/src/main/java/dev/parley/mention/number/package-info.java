/**
 * Numbers of people and bodies: in digits and words, alone, as ranges and ratios, with what the words around make of them. A number that counts
 * nothing, such as a year, an age or a score, is none.
 */
@NullMarked
package dev.parley.mention.number;

import org.jspecify.annotations.NullMarked;
