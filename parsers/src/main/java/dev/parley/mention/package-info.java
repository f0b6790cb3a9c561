/**
 * What a sentence mentions: amounts, days, parties, persons, places, outlets, and who or what is exchanged; and the sentence that holds them. Each
 * subject has a room of its own, where it is found, and a room knows only those before it: mark, the mentions themselves, number, date, party, name,
 * theme, finder. The last one is the door.
 */
@NullMarked
package dev.parley.mention;

import org.jspecify.annotations.NullMarked;
