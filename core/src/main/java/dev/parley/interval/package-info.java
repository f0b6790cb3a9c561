/** Partial numbers and days: what a report says of them, what that allows, and how to reckon with it. */
@NullMarked
package dev.parley.interval;

import org.jspecify.annotations.NullMarked;
