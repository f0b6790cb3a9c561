package dev.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file, which is UTF-8 of at most 64 MiB.
 *
 * @param text the text; up to the first byte that is no UTF-8 where there is one, and empty for a file that can't be read
 * @param problem what is wrong with the file; empty where nothing is
 */
public record FileText(String text, Optional<Problem> problem) {
    /** More than anybody has written as one article, and less than a machine's memory. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** What a file has. */
    public static FileText read(Path path) {
        String file = path.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException | SecurityException e) {
            return failed(ProblemKind.UNREADABLE, file, "can't be read", "a file that may be read");
        }
        if (bytes.length > LARGEST) {
            return failed(ProblemKind.TOO_LARGE, file, "is too large", "at most 64 MiB");
        }
        Utf8 decoded = Utf8.decode(file, bytes);
        return new FileText(decoded.text(), decoded.problem());
    }

    private static FileText failed(ProblemKind kind, String file, String fault, String expected) {
        return new FileText("", Optional.of(Problem.ofFile(kind, file, fault, expected)));
    }
}
