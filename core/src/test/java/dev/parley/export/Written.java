package dev.parley.export;

import java.io.IOException;
import java.io.StringWriter;

/** What an export writes. */
final class Written {
    private Written() {}

    static String text(Export export, Format format) {
        StringWriter out = new StringWriter();
        try {
            export.write(format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
