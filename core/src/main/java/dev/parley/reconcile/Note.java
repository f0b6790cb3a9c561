package dev.parley.reconcile;

/**
 * What else there is to say on an aspect beside the positions.
 *
 * @param text a sentence after a blank; empty for nothing
 * @param refines whether it tells more of a number than that it is so many
 */
record Note(String text, boolean refines) {
    static final Note NONE = new Note("", false);

    static Note of(String sentence) {
        return new Note(" " + sentence, false);
    }

    static Note refining(String sentence) {
        return new Note(" " + sentence, true);
    }

    /** A verdict on what is told, in view of this. */
    Verdict refined(Verdict verdict) {
        boolean agreed = verdict == Verdict.SINGLE || verdict == Verdict.CORROBORATED;
        return refines && agreed ? Verdict.REFINED : verdict;
    }
}
