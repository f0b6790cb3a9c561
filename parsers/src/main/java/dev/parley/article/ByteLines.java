package dev.parley.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file, ended by {@code \n}, read one at a time and not yet decoded, so that bytes that are no text spoil one line only. */
final class ByteLines implements Closeable {
    private static final int END_OF_FILE = -1;

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean isTooLong;

    /** Opens a file; of a line that is longer than the longest the rest is passed over. */
    ByteLines(Path path, int longest) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        this.longest = longest;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        line.reset();
        isTooLong = false;
        int next = in.read();
        if (next == END_OF_FILE) {
            return false;
        }
        number++;
        for (; next != END_OF_FILE && next != '\n'; next = in.read()) {
            isTooLong |= line.size() == longest;
            if (!isTooLong) {
                line.write(next);
            }
        }
        return true;
    }

    /** The line's number, from 1. */
    int number() {
        return number;
    }

    /** Whether the line is longer than the longest. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** The line without its end. */
    byte[] bytes() {
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
