/**
 * Days, and how long something takes. Days are read as dates of the calendar, or as counted from the day of publication, from the talks or from
 * another day that the article tells.
 */
@NullMarked
package dev.parley.mention.date;

import org.jspecify.annotations.NullMarked;
