package dev.parley.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/** The lines of the tables that lie beside the classes. */
public final class Lines {
    private Lines() {}

    /** The lines of a table beside a class of this module; to all others, a library that reads resources among them, they are closed. */
    public static ImmutableList<String> of(Class<?> owner, String table) {
        try (InputStream in = requireNonNull(owner.getResourceAsStream(table), table)) {
            return new BufferedReader(new InputStreamReader(in, UTF_8)).lines().collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(table + " can't be read from the jar", e);
        }
    }
}
