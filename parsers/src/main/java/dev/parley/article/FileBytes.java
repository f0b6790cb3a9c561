package dev.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file has; or nothing, and what is wrong with it. */
final class FileBytes {
    /** More than anybody has written as one article, and less than a machine's memory. */
    static final int LARGEST = 64 * 1024 * 1024;

    private final byte[] bytes;
    private final Optional<Problem> problem;

    private FileBytes(byte[] bytes, Optional<Problem> problem) {
        this.bytes = bytes;
        this.problem = problem;
    }

    /** Reads a file of at most so many bytes. */
    static FileBytes read(Path path, int largest) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length <= largest
                    ? new FileBytes(bytes, Optional.empty())
                    : failed(Problem.ofFile(ProblemKind.TOO_LARGE, path.toString(), "is too large", atMost(largest)));
        } catch (IOException | SecurityException e) {
            return failed(unreadable(path));
        }
    }

    /** A bound as problems tell it. */
    static String atMost(int largest) {
        return "at most " + (largest >> 20) + " MiB";
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<Problem> problem() {
        return problem;
    }

    static Problem unreadable(Path path) {
        return Problem.ofFile(ProblemKind.UNREADABLE, path.toString(), "can't be read", "a file that may be read");
    }

    private static FileBytes failed(Problem problem) {
        return new FileBytes(new byte[0], Optional.of(problem));
    }
}
