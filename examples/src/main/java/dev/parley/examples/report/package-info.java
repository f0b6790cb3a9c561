/** A reconciliation and its accounts as a page of text for people: the work of the examples, and no API. */
@NullMarked
package dev.parley.examples.report;

import org.jspecify.annotations.NullMarked;
