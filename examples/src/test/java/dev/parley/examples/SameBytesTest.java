package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.examples.cli.Parley;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes on a machine that speaks, writes and counts the hours otherwise. */
class SameBytesTest {
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");

    @Test
    void theMainExample() throws IOException {
        assertThat(elsewhere(ReconcileNews.class))
                .isEqualTo(Run.of(screen -> ReconcileNews.run(new String[0], screen))
                        .out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "reconcile",
                "reconcile --json",
                "export --format csv-matters",
                "export --format claim-review"
            })
    void theCommandLine(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        try (Dispatches dispatches = Dispatches.open()) {
            words.add(dispatches.folder().toString());
        }
        String[] args = words.toArray(String[]::new);

        assertThat(elsewhere(Parley.class, args))
                .isEqualTo(Run.of(screen -> Parley.run(args, screen)).out());
    }

    private static String elsewhere(Class<?> program, String... args) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ELSEWHERE);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        line.addAll(List.of(args));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
