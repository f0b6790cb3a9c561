/** Who hands over or gets whom, how many, when: the hand-overs that verbs, nouns and numbers tell. */
@NullMarked
package dev.parley.frame.transfer;

import org.jspecify.annotations.NullMarked;
