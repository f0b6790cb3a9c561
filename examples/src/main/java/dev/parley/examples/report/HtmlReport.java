package dev.parley.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.examples.report.html.HtmlPage;
import dev.parley.ledger.Ledger;
import dev.parley.lexicon.Lexicon;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A reconciliation and its accounts as one page of HTML: what is contested and by whom, how the accounts stand and came to, the claims by day and side, and
 * the articles. Each number opens the exact words that it rests on, in their article.
 *
 * <pre>{@code
 * HtmlReport.of(reconciliation, articles).writeTo(Path.of("report.html"));
 * }</pre>
 *
 * <p>The page needs no network and no other file. The same input gives the same bytes. Whatever an article says, its markup is shown as text, and a policy in
 * the page keeps browsers from running anything but its own script.
 */
public final class HtmlReport {
    private static final String TITLE = "What was agreed, what was handed over, and who says so";

    private final Reconciliation reconciliation;
    private final ImmutableList<Article> articles;
    private final Ledger ledger;
    private final Lexicon lexicon;

    private HtmlReport(Reconciliation reconciliation, ImmutableList<Article> articles, Ledger ledger, Lexicon lexicon) {
        this.reconciliation = reconciliation;
        this.articles = articles;
        this.ledger = ledger;
        this.lexicon = lexicon;
    }

    /**
     * The report of a reconciliation.
     *
     * @param articles the articles that the claims are from, in the order in which to show them; a claim of any other is shown with its quote alone
     */
    public static HtmlReport of(Reconciliation reconciliation, Collection<Article> articles) {
        return new HtmlReport(
                reconciliation, ImmutableList.copyOf(articles), Ledger.of(reconciliation), Lexicon.standard());
    }

    /** This report with the books of that ledger: up to some day, say. */
    public HtmlReport withLedger(Ledger newLedger) {
        return new HtmlReport(reconciliation, articles, newLedger, lexicon);
    }

    /** This report with the names that a lexicon has for parties; a party that it does not know goes by its code. */
    public HtmlReport withLexicon(Lexicon newLexicon) {
        return new HtmlReport(reconciliation, articles, ledger, newLexicon);
    }

    /**
     * Writes the page to a file, in UTF-8, and replaces what was there.
     *
     * @throws IOException if the file can't be written
     */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, toString(), UTF_8);
    }

    /** The page. */
    @Override
    public String toString() {
        StringWriter page = new StringWriter();
        writeTo(page);
        return page.toString();
    }

    private void writeTo(Writer writer) {
        HtmlPage.write(writer, TITLE, reconciliation, ledger, articles, lexicon);
    }
}
