package dev.parley.examples.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** The files that a report is made of beside its code: style, script and words. */
public final class TextFile {
    private TextFile() {}

    /** The text of a file that lies beside a class, with line feeds at the ends of lines. */
    public static String beside(Class<?> user, String name) {
        URL url = Objects.requireNonNull(user.getResource(name), name);
        try {
            return Resources.toString(url, UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
