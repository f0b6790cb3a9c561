package dev.parley.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.ledger.Progress;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class SheetTest {
    @Test
    void cellsStandSideBySideAndGoOnBelowThemselves() {
        Sheet sheet = new Sheet(Ansi.OFF);

        sheet.row(Cell.indent(2), Cell.of("quota", 8), Cell.of("at least 1,000", 11), Cell.of("Rustem Umerov", 8));

        assertThat(sheet).hasToString("  quota   at least   Rustem\n          1,000      Umerov\n");
    }

    @Test
    void aWordWiderThanItsCellIsBroken() {
        assertThat(Cell.of("to Donaudampfschiff", 9).lines()).containsExactly("to", "Donaudam", "pfschiff");
        assertThat(Cell.of("板門店", 3).lines()).containsExactly("板", "門", "店");
    }

    @Test
    void colourIsForTerminalsOnly() {
        Cell contested = Cell.of("contested", 20).in(Paint.ALARM);
        Sheet plain = new Sheet(Ansi.OFF);
        Sheet coloured = new Sheet(Ansi.ON);

        plain.row(contested);
        coloured.row(contested);

        assertThat(plain).hasToString("contested\n");
        assertThat(coloured.toString())
                .startsWith("\u001B[")
                .contains("contested")
                .endsWith("m\n");
    }

    @Test
    void markupInATextIsNotForThePainter() {
        Sheet coloured = new Sheet(Ansi.ON);

        coloured.line(0, "@|red 27|@ bodies, 100 % sure %s %n");

        assertThat(coloured).hasToString("@|red 27|@ bodies, 100 % sure %s %n\n");
    }

    @Test
    void aBarHasASurePartAPossiblePartAndTheRest() {
        assertThat(Bar.of(new Progress(0.202, 0.402))).isEqualTo(new Bar(8, 9, 23));
        assertThat(Bar.of(new Progress(0.2, 0.2))).isEqualTo(new Bar(8, 0, 32));
        assertThat(Bar.of(new Progress(0, 1))).isEqualTo(new Bar(0, 40, 0));
        assertThat(Bar.of(new Progress(0.001, 0.0011))).isEqualTo(new Bar(0, 1, 39));
    }
}
