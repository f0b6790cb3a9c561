package dev.parley.examples.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/** The files that the page is made of beside its templates: style, script and words. */
final class Resources {
    private Resources() {}

    /** The text of a file of this package, with line feeds at the ends of lines. */
    static String text(String name) {
        URL url = Objects.requireNonNull(Resources.class.getResource(name), name);
        try {
            return com.google.common.io.Resources.toString(url, UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
