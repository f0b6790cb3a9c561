/** What a sentence mentions: amounts, days, parties, persons, outlets, and who or what is exchanged. */
@NullMarked
package dev.parley.mention;

import org.jspecify.annotations.NullMarked;
