package dev.parley.examples;

import java.util.Locale;

/** A line that counts the articles read, for whoever waits at a terminal; short input and pipes never see it. */
final class ProgressLine {
    private static final int EVERY = 200;

    private final Screen screen;
    private long count;

    ProgressLine(Screen screen) {
        this.screen = screen;
    }

    void step() {
        count++;
        if (screen.isTerminal() && count % EVERY == 0) {
            screen.err().print(String.format(Locale.ROOT, "\r%,d articles read", count));
            screen.err().flush();
        }
    }

    /** Wipes the line out. */
    void finish() {
        if (screen.isTerminal() && count >= EVERY) {
            screen.err().print("\r" + " ".repeat(40) + "\r");
            screen.err().flush();
        }
    }
}
