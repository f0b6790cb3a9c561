package dev.parley.examples;

import java.io.PrintWriter;
import java.util.Locale;

/** A line that counts the articles read, for whoever waits at a terminal; short input and pipes never see it. */
final class ProgressLine {
    private static final int EVERY = 200;

    private final PrintWriter err;
    private final boolean isWatched;
    private long count;
    private String shown = "";

    ProgressLine(PrintWriter err, boolean isWatched) {
        this.err = err;
        this.isWatched = isWatched;
    }

    void step() {
        count++;
        if (isWatched && count % EVERY == 0) {
            shown = String.format(Locale.ROOT, "%,d articles read", count);
            err.print("\r" + shown);
            err.flush();
        }
    }

    /** Leaves the place to something else, until the next count. */
    void wipe() {
        if (!shown.isEmpty()) {
            err.print("\r" + " ".repeat(shown.length()) + "\r");
            err.flush();
            shown = "";
        }
    }
}
