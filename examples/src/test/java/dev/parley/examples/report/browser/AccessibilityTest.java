package dev.parley.examples.report.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.parley.examples.report.HtmlReport;
import dev.parley.examples.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core, a checker of accessibility, finds in the report: nothing serious, whatever the screen. */
@Tag("browser")
class AccessibilityTest {
    private static final HtmlReport DISPATCHES = Reports.ofDispatches();
    private static final HtmlReport GAP_OF_THREE = Reports.ofCase("04-gap-of-three");

    private static final String FINDINGS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                results => done(results.violations
                    .filter(found => found.impact === 'serious' || found.impact === 'critical')
                    .map(found => `${found.impact} ${found.id}: ${found.help}: `
                        + found.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | '))
                    .join('\\n')),
                problem => done('axe failed: ' + problem));
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void nothingSeriousIsFound(int width, String scheme) throws IOException {
        browser.open(DISPATCHES, width, scheme);
        assertThat(findings()).isEqualTo("");

        browser.open(GAP_OF_THREE, width, scheme);
        assertThat(findings()).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "390, dark"})
    void norInTheWordsThatANumberOpens(int width, String scheme) throws IOException {
        browser.open(DISPATCHES, width, scheme);
        browser.link("#contested .answers", "reciprocal").click();

        assertThat(findings()).isEqualTo("");
    }

    private static Object findings() throws IOException {
        browser.run(
                Resources.toString(Objects.requireNonNull(AccessibilityTest.class.getResource("/axe.min.js")), UTF_8));
        return browser.runAsync(FINDINGS);
    }
}
