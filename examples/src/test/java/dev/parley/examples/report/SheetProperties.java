package dev.parley.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.examples.report.words.Printable;
import dev.parley.ledger.Progress;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import picocli.CommandLine.Help.Ansi;

class SheetProperties {
    @Property
    void noLineIsWiderThanTheSheet(@ForAll @Size(max = 4) List<String> texts, @ForAll @IntRange(max = 60) int indent) {
        Sheet sheet = new Sheet(Ansi.OFF);
        texts.forEach(text -> sheet.line(indent, text));
        sheet.row(texts.stream().map(text -> Cell.of(text, Sheet.WIDTH / 4)).toArray(Cell[]::new));

        assertThat(sheet.toString().lines()).allMatch(line -> Printable.columns(line) <= Sheet.WIDTH);
    }

    @Property
    void aCellLosesNothingButBlanks(@ForAll String text, @ForAll @IntRange(min = 3, max = 40) int width) {
        String lines = String.join("", Cell.of(text, width).lines());

        assertThat(lines.replace(" ", "")).isEqualTo(Printable.of(text).replace(" ", ""));
    }

    @Property
    void aBarIsAlwaysOfOneLengthAndPromisesNothing(
            @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        Progress progress = new Progress(Math.min(one, other), Math.max(one, other));

        Bar bar = Bar.of(progress);

        assertThat(bar.sure() + bar.possible() + bar.rest()).isEqualTo(Bar.LENGTH);
        assertThat(List.of(bar.sure(), bar.possible(), bar.rest())).allMatch(part -> part >= 0);
        if (progress.min() < progress.max()) {
            assertThat((double) bar.sure() / Bar.LENGTH).isLessThanOrEqualTo(progress.min());
            assertThat((double) (bar.sure() + bar.possible()) / Bar.LENGTH).isGreaterThanOrEqualTo(progress.max());
        }
    }
}
