/**
 * From clauses to facts: who gave what to whom, and who agreed to what. {@link dev.parley.frame.Frames} is the door; behind it each subject has a
 * room of its own, and a room knows only those before it: words, clause, discourse, delegation, talks, transfer, memorandum, agreement, term,
 * proposal.
 */
@NullMarked
package dev.parley.frame;

import org.jspecify.annotations.NullMarked;
