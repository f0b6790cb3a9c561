package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** What a program printed, and how it ended. */
public record Run(int status, String out, String err) {
    /** A program that writes to a screen. */
    public interface Program {
        /** Runs it and gives its exit status. */
        int run(Screen screen) throws Exception;
    }

    /** Runs a program on a screen that nobody looks at. */
    public static Run of(Program program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            int status = program.run(Screen.of(out, err));
            return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
        } catch (Exception e) {
            throw new AssertionError(err.toString(UTF_8), e);
        }
    }
}
