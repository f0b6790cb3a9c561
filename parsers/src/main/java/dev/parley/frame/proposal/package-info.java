/** Truces, meetings and returns that somebody proposes, accepts, refuses or keeps. */
@NullMarked
package dev.parley.frame.proposal;

import org.jspecify.annotations.NullMarked;
