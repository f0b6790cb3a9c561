package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.examples.report.words.Printable;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** Where a program writes: its result, what it has to say about it, and how far it is. */
public final class Screen {
    private final Writer out;
    private final PrintWriter err;
    private final Ansi ansi;
    private final boolean outIsWatched;
    private final ProgressLine progress;

    private Screen(Writer out, PrintWriter err, Ansi ansi, boolean outIsWatched, boolean errIsWatched) {
        this.out = out;
        this.err = err;
        this.ansi = ansi;
        this.outIsWatched = outIsWatched;
        this.progress = new ProgressLine(err, errIsWatched);
    }

    /** The standard output and the standard error of this process. */
    public static Screen standard() {
        Ansi ansi = Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
        Writer out = utf8(new FileOutputStream(FileDescriptor.out));
        Writer err = utf8(new FileOutputStream(FileDescriptor.err));
        return new Screen(out, new PrintWriter(err, true), ansi, hasTerminal(), errorHasTerminal());
    }

    /** Neither colour nor progress. */
    public static Screen of(OutputStream out, OutputStream err) {
        return new Screen(utf8(out), new PrintWriter(utf8(err), true), Ansi.OFF, false, false);
    }

    /** As if a person looked on, at one of them or at both; without colour. */
    static Screen watched(OutputStream out, OutputStream err, boolean outIsWatched) {
        return new Screen(utf8(out), new PrintWriter(utf8(err), true), Ansi.OFF, outIsWatched, true);
    }

    /** This screen for a result that is printed as it comes: where a person watches that, no line of progress gets in between. */
    public Screen forResultsAsTheyCome() {
        return outIsWatched ? new Screen(out, err, ansi, true, false) : this;
    }

    /** The result, in UTF-8 whatever the platform's encoding is; it throws when the reader has gone away. */
    public Writer out() {
        return out;
    }

    /** Messages. */
    public PrintWriter err() {
        return err;
    }

    /** Whether there is a terminal that shows colour; never where {@code NO_COLOR} is set. */
    public Ansi ansi() {
        return ansi;
    }

    /** The line that counts what has been read. */
    ProgressLine progress() {
        return progress;
    }

    /** Reports what is wrong, on a line of its own. */
    public void complain(Object problem) {
        progress.wipe();
        err.print(Printable.of(problem.toString()) + "\n");
        err.flush();
    }

    /** The exit status of a program that could not write on. A reader that has seen enough, as {@code head} has, is no failure. */
    public int failed(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        complain("parley: can't write the result: " + message);
        return 1;
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

    /** Java knows of a terminal at the standard input and output only; Linux tells what standard error is, also when those are files. */
    private static boolean errorHasTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException e) {
            return hasTerminal();
        }
    }

    private static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    }
}
