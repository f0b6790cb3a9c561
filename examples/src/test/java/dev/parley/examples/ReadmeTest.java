package dev.parley.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.examples.cli.Parley;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the project has. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE =
            Path.of("src", "main", "java", "dev", "parley", "examples", "SpotReversedDirection.java");

    @Test
    void theSnippetStandsInACompiledExample() throws IOException {
        String snippet = block("```java").stream()
                .map(line -> line.isEmpty() ? "\n" : " ".repeat(8) + line + "\n")
                .collect(joining());

        assertThat(Files.readString(EXAMPLE))
                .contains("// README: from here\n" + snippet + " ".repeat(8) + "// README: to here\n");
    }

    @Test
    void theDependencyIsThatOfAProjectThatIsBuilt() throws IOException {
        String snippet = String.join("\n", block("```xml")) + "\n";

        assertThat(Files.readString(Path.of("embedding", "module-path", "pom.xml")))
                .contains(snippet);
    }

    @Test
    void theExcerptIsWhatTheMainExamplePrints() throws IOException {
        String excerpt = String.join("\n", block("<!-- output: example -->")) + "\n";
        Run run = Run.of(screen -> ReconcileNews.run(new String[0], screen));

        assertThat(run.out()).contains(excerpt.split("(?m)^\\.\\.\\.\n"));
    }

    @Test
    void theTableListsEachProgram() throws IOException {
        List<String> programs;
        try (Stream<Path> files = Files.list(EXAMPLE.getParent())) {
            programs = files.filter(ReadmeTest::isProgram)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }

        assertThat(Files.readAllLines(README).stream()
                        .filter(line -> line.startsWith("| ["))
                        .map(line ->
                                line.replaceFirst(".*?\\(examples/src/main/java/dev/parley/examples/(.*?)\\).*", "$1")))
                .containsExactlyInAnyOrderElementsOf(programs);
    }

    private static boolean isProgram(Path file) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains("public static void main(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theClaimIsOneThatTheCommandLineExtracts() throws IOException {
        String shown = String.join("\n", block("<!-- format: claim -->"));
        try (Dispatches dispatches = Dispatches.open()) {
            String[] extract = {"extract", dispatches.folder().toString()};

            assertThat(Run.of(screen -> Parley.run(extract, screen)).out().lines())
                    .contains(new ObjectMapper().readTree(shown).toString());
        }
    }

    /** The lines of the first code block from the marker on. */
    private static List<String> block(String marker) throws IOException {
        List<String> lines = Files.readAllLines(README);
        int start = lines.indexOf(marker);
        int open = marker.startsWith("```") ? start : start + 1;
        List<String> rest = lines.subList(open + 1, lines.size());
        return rest.subList(0, rest.indexOf("```"));
    }
}
