package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.examples.cli.Parley;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private static final String WIPED = "\r                 \r";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void longInputIsCountedAndTheCountIsGoneInTheEnd() throws IOException {
        write(450);

        assertThat(run("reconcile", Screen.watched(out, err, true)))
                .isEqualTo("\r200 articles read\r400 articles read" + WIPED);
    }

    @Test
    void theCountIsSeenWhereTheResultGoesToAFile() throws IOException {
        write(200);

        assertThat(run("extract", Screen.watched(out, err, false))).isEqualTo("\r200 articles read" + WIPED);
    }

    @Test
    void noCountGetsInBetweenClaimsThatArePrintedAsTheyCome() throws IOException {
        write(200);

        assertThat(run("extract", Screen.watched(out, err, true))).isEmpty();
    }

    @Test
    void aComplaintHasALineOfItsOwn() throws IOException {
        write(201);
        Path empty = Files.writeString(folder.resolve("00200.txt"), "");
        write("00201.txt");

        assertThat(run("reconcile", Screen.watched(out, err, true)))
                .isEqualTo("\r200 articles read" + WIPED + empty + ": it is empty, expected the text of an article\n");
    }

    @Test
    void shortInputIsNotCounted() throws IOException {
        write(199);

        assertThat(run("reconcile", Screen.watched(out, err, true))).isEmpty();
    }

    @Test
    void nothingIsCountedForNobody() throws IOException {
        write(200);

        assertThat(run("reconcile", Screen.of(out, err))).isEmpty();
    }

    private String run(String command, Screen screen) {
        Parley.run(new String[] {command, folder.toString()}, screen);
        return err.toString(UTF_8);
    }

    private void write(int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            write("%05d.txt".formatted(i));
        }
    }

    private void write(String name) throws IOException {
        Files.writeString(folder.resolve(name), "Nothing was agreed.");
    }
}
