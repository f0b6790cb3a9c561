package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the small programs print, character for character: the files beside this class have it. The large ones have tests of their own. */
class ExamplesTest {
    /** A program that prints. */
    interface Program {
        void run(PrintWriter out) throws IOException;
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                Arguments.of("BuildRecords", (Program) BuildRecords::run),
                Arguments.of("FollowQuota", (Program) FollowQuota::run),
                Arguments.of("CompareTwoSides", (Program) CompareTwoSides::run),
                Arguments.of("SpotReversedDirection", (Program) SpotReversedDirection::run),
                Arguments.of("RecoverFromBadInput", (Program) RecoverFromBadInput::run),
                Arguments.of("AddVocabulary", (Program) AddVocabulary::run),
                Arguments.of("ExportForSpreadsheet", (Program) ExportForSpreadsheet::run),
                Arguments.of("StreamLargeFolder", (Program) out -> StreamLargeFolder.run(200, out)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aProgramPrintsWhatItIsExpectedTo(String name, Program program) throws IOException {
        String printed = printed(program);

        assertThat(printed).isEqualTo(expected(name));
        assertThat(printed.lines()).isNotEmpty().allMatch(line -> line.length() <= 100);
    }

    @Test
    void aFolderOf35MegabytesIsReadInAHeapOf32() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamLargeFolder.class.getName(),
                        "1000")
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader(UTF_8).lines().toList();

        assertThat(process.waitFor()).as(lines.toString()).isZero();
        assertThat(lines).first().isEqualTo("1,001 articles of 35,000,327 characters, 5 claims");
    }

    private static String printed(Program program) throws IOException {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        program.run(writer);
        writer.flush();
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String expected(String name) throws IOException {
        try (InputStream in =
                requireNonNull(ExamplesTest.class.getResourceAsStream("printed/" + name + ".txt"), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
