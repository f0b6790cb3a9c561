package dev.parley.examples.report.html;

import dev.parley.examples.report.words.Printable;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes all that templates are given, and shows what cannot be seen: a character that turns the order of letters round stands on the page as its code,
 * {@code \u202E}, so that what a reader sees of an article is what stands there.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        super.writeUserContent(Printable.page(lines.startsWith(BYTE_ORDER_MARK) ? lines.substring(1) : lines));
    }
}
