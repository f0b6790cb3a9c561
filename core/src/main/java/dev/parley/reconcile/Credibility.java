package dev.parley.reconcile;

/** How credible a report is, whoever makes it: the numbers 1 to 6 of the Admiralty scale (NATO AJP-2.1, information credibility). */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1),
    /** 2: probably true. */
    PROBABLE(2),
    /** 3: possibly true. */
    POSSIBLE(3),
    /** 4: doubtful. */
    DOUBTFUL(4),
    /** 5: improbable. */
    IMPROBABLE(5),
    /** 6: it can't be judged. */
    UNJUDGED(6);

    private final int number;

    Credibility(int number) {
        this.number = number;
    }

    /** The number on the scale, 1 to 6. */
    public int number() {
        return number;
    }
}
