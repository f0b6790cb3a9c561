package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void wordsStayAsTheyAre() {
        assertThat(Printable.of("Зеленський said “1,212” – no more. می\u200Cخواهم"))
                .isEqualTo("Зеленський said “1,212” – no more. می\u200Cخواهم");
    }

    @Test
    void whiteSpaceIsOneBlankAndNoneAtTheEnds() {
        assertThat(Printable.of("\r\n 27\tbodies\u2028came\u00A0 home\n")).isEqualTo("27 bodies came home");
    }

    @Test
    void aPageKeepsItsLinesAndItsBlanks() {
        assertThat(Printable.page("1 change\n\n  27  ->\u001B[2J 28\n"))
                .isEqualTo("1 change\n\n  27  ->\\u001B[2J 28\n");
    }

    @Test
    void whatSteersATerminalIsShownAsItsCode() {
        assertThat(Printable.of("27\u001B[2J bodies\u0007\u0000\u009B31m"))
                .isEqualTo("27\\u001B[2J bodies\\u0007\\u0000\\u009B31m");
    }

    @Test
    void whatTurnsTheOrderOfLettersRoundIsShownAsItsCode() {
        assertThat(Printable.of("\uFEFF27 \u202E2121\u2066 bodies\u200F"))
                .isEqualTo("\\uFEFF27 \\u202E2121\\u2066 bodies\\u200F");
        assertThat(Printable.of("\uDB40\uDC01tag")).isEqualTo("\\u{E0001}tag");
    }

    @Test
    void columnsAreThoseOfATerminal() {
        assertThat(Printable.columns("Kyiv")).isEqualTo(4);
        assertThat(Printable.columns("e\u0301")).isEqualTo(1);
        assertThat(Printable.columns("板門店")).isEqualTo(6);
        assertThat(Printable.columns("🕊")).isEqualTo(2);
    }
}
