package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SmallExamplesTest {
    @Test
    void twoReportsContestADirectionAndTheAccountsShowBothReadings() {
        String printed = printed(CompareTwoReports::compare);

        assertThat(printed)
                .contains("direction         contested")
                .contains("delivered 1200 if remains RU <-> UA 2025-06-13 is RU -> UA (Petrov)")
                .contains("delivered 0 if remains RU <-> UA 2025-06-13 is UA -> RU (text ledger)");
    }

    @Test
    void badInputIsToldBesideTheArticle() {
        assertThat(printed(ReportBadInput::report)).isEqualTo("""
            dispatch (127 characters): Bodies Come Home
            dispatch<1:7>: "14 June 2025" is not a date, expected a day such as 2025-06-14
            dispatch<2:1>: "Author" is an unknown key, expected one of Date, Publisher, Url, Title
            """);
    }

    private static String printed(Consumer<PrintWriter> example) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        example.accept(writer);
        writer.flush();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
