package dev.parley.examples.report.html;

import dev.parley.article.Article;
import dev.parley.ledger.Ledger;
import dev.parley.lexicon.Lexicon;
import dev.parley.reconcile.Reconciliation;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.List;

/** Writes the page; the one door of this package. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Writes the page of a reconciliation as HTML.
     *
     * @param ledger its books, up to the day and as the reading has it that are to be shown
     * @param articles the articles whose words the page shows; claims of others are shown with their quotes alone
     * @param lexicon the names of parties
     */
    @SuppressWarnings("NullAway") // Nothing intercepts: templates take null for that.
    public static void write(
            Writer writer,
            String title,
            Reconciliation reconciliation,
            Ledger ledger,
            List<Article> articles,
            Lexicon lexicon) {
        Page page = Page.of(title, reconciliation, ledger, articles, lexicon);
        JtepageGenerated.render(new VisibleOutput(new WriterOutput(writer)), null, page);
    }
}
