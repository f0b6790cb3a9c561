package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.article.Article;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.party.Party;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * Two sides of one week, next to each other: what both tell alike, what they tell differently, what each alone tells, and what the accounts would be if
 * it went by either.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.CompareTwoSides}.
 */
public final class CompareTwoSides {
    private static final String TEXT = """
        Russia and Ukraine agreed on June 2 that Russia will hand over 6,000 bodies to Ukraine.

        On June 11 Russia handed over 1,212 bodies to Ukraine, the Russian Defense Ministry said.

        On June 11 Russia handed over 1,187 bodies to Ukraine, Ukraine's Defense Ministry said.

        On June 13 Russia handed over 1,200 bodies to Ukraine, Moscow said.
        """;

    private CompareTwoSides() {}

    /** Prints the differences of the two readings, then the accounts of each. */
    public static void main(String[] args) {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) {
        Article article = Article.of("week", TEXT).withPublished(LocalDate.of(2025, 6, 14));
        Reconciliation all = Reconciler.standard()
                .reconcile(ClaimParser.standard().parse(article).claims());

        // A party speaks by all who speak for it; Reading.ofSpeaker and ofOutlet listen to one person or one outlet.
        Reading moscow = Reading.ofParty(Party.of("RU"));
        Reading kyiv = Reading.ofParty(Party.of("UA"));
        out.println(all.differences(moscow, kyiv));

        for (Reading reading : List.of(moscow, kyiv, Reading.everybody())) {
            for (Account account : Ledger.of(all).accordingTo(reading).accounts()) {
                out.printf(
                        "%-23s delivered %-12s outstanding %s%n", reading, account.delivered(), account.outstanding());
            }
        }
    }
}
