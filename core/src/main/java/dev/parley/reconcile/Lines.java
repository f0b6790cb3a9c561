package dev.parley.reconcile;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the tables beside this class. */
final class Lines {
    private Lines() {}

    static List<String> of(String table) {
        try {
            return Resources.readLines(Resources.getResource(Lines.class, table), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(table + " can't be read from the jar", e);
        }
    }
}
