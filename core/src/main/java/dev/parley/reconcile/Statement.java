package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;

/**
 * The value that a claim states on an aspect; whether it counts, and takes a position there, is for its stance to say.
 */
record Statement<V>(SourcedClaim<?> claim, Origin origin, V value, boolean counts) {}
