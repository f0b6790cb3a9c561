/** How the pages put what they tell: numbers, days, parties and matters as a reader of newspapers would write them. */
@NullMarked
package dev.parley.examples.report.words;

import org.jspecify.annotations.NullMarked;
