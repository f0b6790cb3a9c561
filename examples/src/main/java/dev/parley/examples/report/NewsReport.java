package dev.parley.examples.report;

import dev.parley.examples.report.words.Summary;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciliation;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * A reconciliation and its accounts as a page of text, on at most 100 columns: what was agreed, what was handed over, who says so, what
 * is contested, what does not add up, and how far the books are.
 */
public final class NewsReport {
    private NewsReport() {}

    /**
     * The page.
     *
     * @param articles how many articles the claims are from
     * @param ledger the books to show
     * @param ansi whether to colour it
     */
    public static String of(int articles, Reconciliation reconciliation, Ledger ledger, Ansi ansi) {
        Sheet sheet = new Sheet(ansi);
        sheet.line(0, Summary.of(articles, reconciliation));
        new AgreedSection(sheet).add(ofType("agreement", reconciliation));
        new HandedOverSection(sheet).add(ofType("transfer", reconciliation));
        new ContestedSection(sheet).add(reconciliation.contested());
        new ChecksSection(sheet).add(reconciliation.checks());
        new AccountsSection(sheet).add(ledger);
        return sheet.toString();
    }

    private static List<Matter> ofType(String type, Reconciliation reconciliation) {
        return reconciliation.matters().stream()
                .filter(m -> m.type().equals(type))
                .toList();
    }
}
