/**
 * Who or what is exchanged, held or returned: the noun phrases of people and bodies, with their number, and with whose, which and how old they are.
 */
@NullMarked
package dev.parley.mention.theme;

import org.jspecify.annotations.NullMarked;
