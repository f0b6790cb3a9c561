package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two reports of one hand-over that agree on the day and the number and name opposite directions: the whole way from text to accounts
 * in a dozen lines, which are those of the README.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.SpotReversedDirection}.
 */
public final class SpotReversedDirection {
    private SpotReversedDirection() {}

    /** Prints what is contested, and the accounts. */
    public static void main(String[] args) {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) {
        // README: from here
        LocalDate published = LocalDate.of(2025, 6, 14);
        Article first = Article.of("courier", "On June 13 Russia handed over 1,200 bodies to Ukraine, Petrov said.")
                .withPublished(published);
        Article second = Article.of("ledger", "Ukraine handed over 1,200 bodies to Russia on June 13.")
                .withPublished(published);

        ClaimParser parser = ClaimParser.standard();
        List<SourcedClaim<?>> claims = Stream.of(first, second)
                .flatMap(article -> parser.parse(article).claims().stream())
                .toList();

        Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
        for (Matter matter : reconciliation.contested()) {
            out.println(matter);
        }
        out.println(Ledger.of(reconciliation));
        // README: to here
    }
}
