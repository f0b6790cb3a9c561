package dev.parley.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, ended by {@code \n}, one at a time. */
final class LineReader {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 13];
    private int next;
    private int end;

    /**
     * Reads lines up to that length.
     *
     * @param longest how much of a line is given at most: of a longer one the first {@code longest + 1} characters, while the
     *     others are read and forgotten
     */
    LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, without its end; empty where there is none. */
    Optional<String> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean ended = false;
        while (!ended && fill()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.append(buffer, next, Math.min(stop - next, longest + 1 - line.length()));
            ended = stop < end;
            next = ended ? stop + 1 : stop;
        }
        return Optional.of(line.toString());
    }

    /** Whether there is more to read. */
    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next < end;
    }
}
