package dev.parley.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Claims as JSON Lines, one object a line: what a text of such lines holds, and what is wrong with it.
 *
 * <pre>{@code
 * ClaimLines lines = ClaimLines.read(Path.of("claims.jsonl"));
 * lines.problems().forEach(System.err::println);                 // <3:52>: fact.category: "bodies" is unknown, ...
 * ClaimLines.write(lines.claims(), Path.of("copy.jsonl"));
 * }</pre>
 *
 * <p>A line that is broken gives a problem and no claim; all others come through. A property that the format does not have gives a
 * problem <em>and</em> the claim. Blank lines are passed over. What is in the text never throws; only reading it does.
 *
 * <p>Properties are written in one order and read in any; what is absent, or null, is not stated. The page on <a
 * href="doc-files/wire-format.html">the wire format</a> has the properties of all types, and {@link ClaimSchema} has them as JSON Schema.
 *
 * @param claims the claims that were read, in the order of the lines
 * @param problems what is wrong, by line and column
 */
public record ClaimLines(ImmutableList<SourcedClaim<?>> claims, ImmutableList<LineProblem> problems) {
    /**
     * Reads a file in UTF-8.
     *
     * @throws IOException if the file can't be read
     */
    public static ClaimLines read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads UTF-8 to its end, and leaves the stream open.
     *
     * @throws IOException if the stream can't be read
     */
    public static ClaimLines read(InputStream in) throws IOException {
        return collect(problems -> stream(in, problems));
    }

    /**
     * Reads a text to its end, and leaves the reader open.
     *
     * @throws IOException if the reader can't be read
     */
    public static ClaimLines read(Reader in) throws IOException {
        return collect(problems -> stream(in, problems));
    }

    /**
     * The claims of a file in UTF-8, read as they are asked for; memory grows with the longest line only.
     *
     * @param problems takes what is wrong with the lines before the next claim, from the thread that asks for that
     * @return a stream to be closed, which throws {@link UncheckedIOException} if the file can't be read on
     * @throws IOException if the file can't be opened
     */
    public static Stream<SourcedClaim<?>> stream(Path file, Consumer<? super LineProblem> problems) throws IOException {
        InputStream in = Files.newInputStream(file);
        return stream(in, problems).onClose(() -> close(in));
    }

    /** The claims of a text in UTF-8, as {@link #stream(Path, Consumer)} gives those of a file; the input stream is left open. */
    public static Stream<SourcedClaim<?>> stream(InputStream in, Consumer<? super LineProblem> problems) {
        // Lines are told apart before they are decoded, so that bytes that are not UTF-8 spoil one line only.
        return stream(new InputStreamReader(in, ISO_8859_1), new LineParser(Utf8::decode, problems));
    }

    /** The claims of a text, as {@link #stream(Path, Consumer)} gives those of a file; the reader is left open. */
    public static Stream<SourcedClaim<?>> stream(Reader in, Consumer<? super LineProblem> problems) {
        return stream(in, new LineParser(read -> read, problems));
    }

    private static Stream<SourcedClaim<?>> stream(Reader in, LineParser parser) {
        return StreamSupport.stream(new ClaimSpliterator(in, parser), false);
    }

    /**
     * Writes a file in UTF-8, in the place of one that is there.
     *
     * @throws IOException if the file can't be written
     */
    public static void write(Iterable<? extends SourcedClaim<?>> claims, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(claims, out);
        }
    }

    /**
     * Writes UTF-8, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream can't be written
     */
    public static void write(Iterable<? extends SourcedClaim<?>> claims, OutputStream out) throws IOException {
        write(claims, new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
    }

    /**
     * Writes one line for each claim, ended by {@code \n}, flushes the writer and leaves it open. Equal claims give the same characters
     * always and everywhere.
     *
     * @throws IOException if the writer can't be written
     */
    public static void write(Iterable<? extends SourcedClaim<?>> claims, Writer out) throws IOException {
        for (SourcedClaim<?> claim : claims) {
            out.write(LineWriter.line(claim));
            out.write('\n');
        }
        out.flush();
    }

    /** How many claims and problems there are, then each problem on a line. */
    @Override
    public String toString() {
        return problems.stream()
                .map(problem -> "\n" + problem)
                .collect(Collectors.joining("", "claims: " + claims.size() + ", problems: " + problems.size(), ""));
    }

    private static ClaimLines collect(Reading reading) throws IOException {
        ImmutableList.Builder<LineProblem> problems = ImmutableList.builder();
        try (Stream<SourcedClaim<?>> claims = reading.handingOver(problems::add)) {
            ImmutableList<SourcedClaim<?>> all = claims.collect(ImmutableList.toImmutableList());
            return new ClaimLines(all, problems.build());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        Stream<SourcedClaim<?>> handingOver(Consumer<LineProblem> problems);
    }
}
