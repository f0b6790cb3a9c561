package dev.parley.examples.report;

import dev.parley.ledger.Progress;

/**
 * How much of an agreed number is delivered, drawn: what surely is, what perhaps is, and the rest.
 *
 * <pre>{@code ████████▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░░░░░░░░   20.2 % to 40.2 %}</pre>
 */
record Bar(int sure, int possible, int rest) {
    static final int LENGTH = 40;

    /** The sure part is rounded down and the possible part up, so that neither promises too much; one number is rounded to the nearest. */
    static Bar of(Progress progress) {
        boolean exact = progress.min() == progress.max();
        int sure = (int) (exact ? Math.round(progress.min() * LENGTH) : Math.floor(progress.min() * LENGTH));
        int most = exact ? sure : (int) Math.ceil(progress.max() * LENGTH);
        return new Bar(sure, most - sure, LENGTH - most);
    }

    Cell surePart() {
        return Cell.filled('\u2588', sure, Paint.SURE);
    }

    Cell possiblePart() {
        return Cell.filled('\u2592', possible, Paint.POSSIBLE);
    }

    Cell restPart() {
        return Cell.filled('\u2591', rest, Paint.PLAIN);
    }
}
