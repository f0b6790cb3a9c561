package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Quota;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.PrintWriter;
import java.util.List;

/**
 * Records made by hand, as a coder of agreements makes them who has read the documents: no parser is needed to reconcile them, and {@code parley-core}
 * alone does it.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.BuildRecords}.
 */
public final class BuildRecords {
    private static final Party RU = Party.of("RU");
    private static final Party UA = Party.of("UA");

    private BuildRecords() {}

    /** Prints what three claims come to. */
    public static void main(String[] args) {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) {
        // What is not stated is not set: this agreement names no round, and the first hand-over no date.
        ExchangeAgreement agreement = ExchangeAgreement.builder()
                .addParties(RU, UA)
                .category(Category.REMAINS)
                .addQuotas(Quota.of(RU, UA, Quantity.exactly(6000)))
                .date(DateSpan.parse("2025-06-02"))
                .build();
        Transfer some = Transfer.builder()
                .category(Category.REMAINS)
                .from(RU)
                .to(UA)
                .quantity(Quantity.atLeast(1200))
                .date(DateSpan.parse("2025-06-11"))
                .build();
        Transfer exactly = some.withQuantity(Quantity.exactly(1212));

        List<SourcedClaim<?>> claims = List.of(
                claim(agreement, "Rustem Umerov", UA, "protocol", "6,000 of the fallen"),
                claim(some, "Petro Yatsenko", UA, "morning", "at least 1,200 bodies came"),
                claim(exactly, "Vladimir Medinsky", RU, "evening", "we handed over 1,212"));
        Reconciliation reconciliation = Reconciler.standard().reconcile(claims);

        reconciliation.matters().forEach(out::println);
        out.println(Ledger.of(reconciliation));
    }

    /** A claim cites the words that carry it; here each document is nothing but these words. */
    private static <F extends Fact> SourcedClaim<F> claim(
            F fact, String speaker, Party party, String document, String quote) {
        return SourcedClaim.<F>builder()
                .fact(fact)
                .attribution(Attribution.builder()
                        .speaker(Person.of(speaker).withParty(party))
                        .build())
                .citation(Citation.builder()
                        .document(document)
                        .start(0)
                        .end(quote.length())
                        .quote(quote)
                        .build())
                .build();
    }
}
