package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintableProperties {
    @Property
    void nothingThatComesOutSteersATerminal(@ForAll String text) {
        assertThat(Printable.of(text).codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= 0xD800 && c <= 0xDFFF);
    }

    @Property
    void whatIsPrintableStaysAsItIs(@ForAll String text) {
        assertThat(Printable.of(Printable.of(text))).isEqualTo(Printable.of(text));
    }
}
