package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each case comes to is in the package {@code cases}. */
class TwelveCasesTest {
    @Test
    void eachIsReadWithoutAProblemAndPrintedInOrder() {
        Run run = cases();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("=== "))
                        .map(line -> line.substring(4, line.indexOf('.'))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void oneMayBeAskedFor() {
        assertThat(cases("3").out())
                .startsWith("=== 3. 303 on each side: the last stage of an exchange, and no exchange of its own\n\n"
                        + "2 articles, ")
                .doesNotContain("=== 4.");
    }

    @Test
    void whatIsNoCaseIsReportedAndTheOthersArePrintedOnce() {
        Run run = cases("13", "3", "3", "three");

        assertThat(run.err()).isEqualTo("""
            parley: '13' is no case, expected a number from 1 to 12
            parley: 'three' is no case, expected a number from 1 to 12
            """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("=== 3. ").containsOnlyOnce("=== ");
    }

    private static Run cases(String... numbers) {
        return Run.of(screen -> TwelveCases.run(numbers, screen));
    }
}
