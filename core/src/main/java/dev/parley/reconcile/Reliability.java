package dev.parley.reconcile;

/** How far a source is to be relied on, whatever it says: the letters of the Admiralty scale (NATO AJP-2.1, source reliability). */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** It can't be judged. */
    F
}
