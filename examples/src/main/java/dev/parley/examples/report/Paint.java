package dev.parley.examples.report;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** What a piece of text is for, which a terminal with colour shows. */
enum Paint {
    /** Nothing in particular. */
    PLAIN(),

    /** What a section or a block is about. */
    HEADING(Style.bold),

    /** What is contested. */
    ALARM(Style.bold, Style.fg_red),

    /** What holds whoever is right. */
    SURE(Style.fg_green),

    /** What holds if some are right. */
    POSSIBLE(Style.fg_yellow);

    private final ImmutableList<Style> styles;

    Paint(Style... styles) {
        this.styles = ImmutableList.copyOf(styles);
    }

    String on(String text, Ansi ansi) {
        if (!ansi.enabled() || styles.isEmpty()) {
            return text;
        }
        Style[] all = styles.toArray(Style[]::new);
        // Not Style.off(all): its end of bold is a double underline on many terminals.
        return Style.on(all) + text + Style.reset.on();
    }
}
