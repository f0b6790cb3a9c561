package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.examples.report.Printable;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a program writes: its result, what it has to say about it, and whether a person is looking on.
 *
 * @param out the result, in UTF-8 whatever the platform's encoding is; it throws when the reader has gone away
 * @param err messages
 * @param ansi whether there is a terminal that shows colour; never where {@code NO_COLOR} is set
 * @param isTerminal whether there is a terminal at all
 */
public record Screen(Writer out, PrintWriter err, Ansi ansi, boolean isTerminal) {
    /** The standard output and the standard error of this process. */
    public static Screen standard() {
        Ansi ansi = Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new Screen(utf8(out), new PrintWriter(utf8(err), true), ansi, hasTerminal());
    }

    /** Neither colour nor progress. */
    public static Screen of(OutputStream out, OutputStream err) {
        return new Screen(utf8(out), new PrintWriter(utf8(err), true), Ansi.OFF, false);
    }

    /** Reports what is wrong, on a line of its own. */
    public void complain(Object problem) {
        err.print(Printable.of(problem.toString()) + "\n");
        err.flush();
    }

    /** Before JDK 22 there was a console at a terminal only, and no method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    }
}
