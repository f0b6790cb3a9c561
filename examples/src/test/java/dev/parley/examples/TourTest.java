package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** jshell itself ends with 0 when a snippet fails, so that only this test notices. */
class TourTest {
    private static final Path STARTUP = Path.of("jshell", "startup.jsh");
    private static final Path TOUR = Path.of("jshell", "tour.jsh");

    @Test
    void everyLineOfTheTourWorksAndPrintsReadably() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder().executionEngine("local").build()) {
            System.setOut(out);
            shell.addToClasspath(System.getProperty("java.class.path"));
            for (String line : Iterables.concat(lines(STARTUP), lines(TOUR))) {
                shell.eval(snippet(shell, line))
                        .forEach(event ->
                                assertThat(failure(shell, event)).as(line).isEmpty());
            }
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Vladimir Medinsky")
                .contains("agreed 6000, delivered 2412, outstanding 3588")
                .contains("agreed 6000, delivered 1212..2412, outstanding 3588..4788")
                .contains("\"ledger\",\"2025-06-14\",\"transfer\",\"asserted\",\"Shamsail Saraliyev\"");
    }

    @Test
    void theTourEnds() throws IOException {
        assertThat(Files.readAllLines(TOUR)).endsWith("/exit");
    }

    @Test
    void theStartupHasEveryPackageThatTheLibraryExports() throws IOException {
        List<String> exported = Stream.of("core", "parsers")
                .map(module -> Path.of("..", module, "src", "main", "java", "module-info.java"))
                .flatMap(TourTest::linesOf)
                .filter(line -> line.strip().startsWith("exports "))
                .map(line -> line.strip().replace("exports ", "import ").replace(";", ".*"))
                .sorted()
                .toList();

        assertThat(lines(STARTUP)).containsSubsequence(exported);
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("/"))
                .toList();
    }

    /** The line as the tool would take it, which supplies a semicolon where one is missing. */
    private static String snippet(JShell shell, String line) {
        CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(line);
        assertThat(info.completeness().isComplete() && info.remaining().isEmpty())
                .as("one whole snippet: %s", line)
                .isTrue();
        return info.source();
    }

    private static Optional<String> failure(JShell shell, SnippetEvent event) {
        if (event.exception() != null) {
            return Optional.of(event.exception().toString());
        }
        return event.status() == Status.VALID
                ? Optional.empty()
                : Optional.of(shell.diagnostics(event.snippet())
                        .map(d -> d.getMessage(null))
                        .toList()
                        .toString());
    }
}
