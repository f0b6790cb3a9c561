package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileNewsTest {
    private static final Path PRINTED = Path.of("target", "reconcile-news.txt");

    /** The approved page is read by people before it is approved; a new one is in target/ after a failure. */
    @Test
    void theBuiltInDispatchesGiveTheApprovedPage() throws IOException {
        Run run = reconcile();
        Files.writeString(PRINTED, run.out());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .as("the page in %s; if it is right, copy it over the approved one", PRINTED)
                .isEqualTo(approved());
    }

    @Test
    void nothingDependsOnWhereItRuns() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = reconcile().out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(reconcile().out()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noLineIsWiderThanAHundredColumns() {
        assertThat(reconcile().out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void filesAndFoldersAreReadInstead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Nothing was agreed.");

        Run run = reconcile(folder.toString());

        assertThat(run.out()).startsWith("1 article, 0 claims on 0 matters, none of them contested.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCantBeReadIsReportedAndTheRestIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Nothing was agreed.");
        String nowhere = folder.resolve("nowhere").toString();

        Run run = reconcile(nowhere, folder.toString());

        assertThat(run.err()).isEqualTo(nowhere + ": it does not exist, expected a file or a folder\n");
        assertThat(run.out()).startsWith("1 article, ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(ReconcileNews.run(new String[0], Screen.of(gone, err))).isZero();
        assertThat(err.size()).isZero();
    }

    private static Run reconcile(String... paths) {
        return Run.of(screen -> ReconcileNews.run(paths, screen));
    }

    private static String approved() throws IOException {
        try (var in = Objects.requireNonNull(ReconcileNewsTest.class.getResourceAsStream("reconcile-news.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
