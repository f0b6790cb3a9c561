package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quota followed day by day: how much of what was agreed had been handed over by each day, as far as was known by then. A count so far is no further
 * hand-over, and a number that is open leaves the account open until a later report closes it.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.FollowQuota}.
 */
public final class FollowQuota {
    private static final List<Article> REPORTS = List.of(
            report(3, "Russia and Ukraine agreed on June 2 that Russia will hand over 6,000 bodies to Ukraine."),
            report(11, "On June 11 Russia handed over 1,212 bodies to Ukraine."),
            report(13, "On June 13 Russia handed over at least 1,000 bodies to Ukraine."),
            report(14, "Russia has handed over a total of 2,412 bodies to Ukraine so far."),
            report(16, "On June 16 Russia handed over 1,245 bodies to Ukraine."));

    private FollowQuota() {}

    /** Prints a line for each day on which something was reported, and what the last one rests on. */
    public static void main(String[] args) {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) {
        ClaimParser parser = ClaimParser.standard();
        Stream<SourcedClaim<?>> claims = REPORTS.stream().flatMap(report -> parser.parse(report).claims().stream());
        Reconciliation all = Reconciler.standard().reconcile(claims.toList());

        for (Article report : REPORTS) {
            LocalDate day = report.published().orElseThrow();
            for (Account account : Ledger.of(all.asOf(day)).asOf(day).accounts()) {
                out.printf(
                        "%s  agreed %s  delivered %-12s outstanding %-12s %s%n",
                        day, account.agreed(), account.delivered(), account.outstanding(), account.progress());
            }
        }
        out.println();
        out.println(Ledger.of(all).accounts().get(0).explain());
    }

    private static Article report(int june, String text) {
        return Article.of("june-" + june, text).withPublished(LocalDate.of(2025, 6, june));
    }
}
