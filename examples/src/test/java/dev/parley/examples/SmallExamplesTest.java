package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    @Test
    void vocabularyIsAddedByAFileAndByABuilder() throws IOException {
        StringWriter out = new StringWriter();
        AddVocabulary.add(new PrintWriter(out));

        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
            As it comes:
              ? -> ?, 27: "handed over 27 bodies"
            With the war's vocabulary:
              XA -> XL, 27: "Ardenia handed over 27 bodies to Lusania"
              NRA -> XA, 40: "Northern River Army ferried 40 prisoners across to Ardenia"
              XL -> XA, 3: "Belmont rowed 3 captive soldiers over to the Ardenian side"
            What is wrong with a file:
            slip.tsv<2:1>: "xa" is not a party's code, expected 2 to 40 of A-Z, 0-9 and _, a letter first
            What is right about it:
            [parties]
            XL\tLusania
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
