package dev.parley.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.examples.report.words.Printable;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Quota;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class NewsReportTest {
    private static final Party RU = Party.of("RU");
    private static final Party UA = Party.of("UA");

    @Test
    void nothingToldIsSaid() {
        assertThat(report(0, List.of())).isEqualTo("""
            0 articles, 0 claims on 0 matters, none of them contested.

            WHAT WAS AGREED

              Nothing, as far as these articles tell.

            WHAT WAS HANDED OVER

              Nothing, as far as these articles tell.

            WHAT IS CONTESTED

              Nothing: all that is told can be true together.

            THE ACCOUNTS

              None: no agreed number and no hand-over is told.
            """);
    }

    @Test
    void aForecastIsToldApartAndNotBooked() {
        SourcedClaim<Transfer> forecast =
                claim("a", RU, UA, 6000, "Medinsky", "6,000 next week").withStance(Stance.EXPECTED);

        assertThat(report(1, List.of(forecast)))
                .contains("""
                    WHAT WAS HANDED OVER

                      Nothing, as far as these articles tell.

                    WHAT WAS ANNOUNCED, PUT OFF OR DENIED, AND IS NOT BOOKED

                      2025-06-11               remains          RU -> UA   6,000       announced: Medinsky in a
                    """)
                .endsWith("None: no agreed number and no hand-over is told.\n");
    }

    @Test
    void aSumThatFailsIsToldAsEachSideHasItWithTheGapAndItsPlace() {
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1248, "Medinsky", "1,248 on that day"),
                soFar(claim("a", RU, UA, 6060, "Medinsky", "6,060 in all")),
                claim("b", RU, UA, 1245, "Yatsenko", "1,245 on that day"),
                soFar(claim("b", RU, UA, 6057, "Yatsenko", "6,057 in all")));

        assertThat(report(2, claims))
                .contains("""
            WHAT DOES NOT ADD UP

            remains RU -> UA so far 2025-06-11: the count so far is the sum of the hand-overs
              according to Medinsky: 6,060 = 1,248 + 4,812 that no claim lists
              according to Yatsenko: 6,057 = 1,245 + 4,812 that no claim lists
              3 apart: 6,060 (Medinsky in a) against 6,057 (Yatsenko in b), all of it in remains RU -> UA
              2025-06-11: 1,248 (Medinsky in a) against 1,245 (Yatsenko in b)
            """)
                .contains("  so far, 2025-06-11       remains          RU -> UA   contested ");
    }

    @Test
    void whatOnlyASumPutsInQuestionIsContestedToo() {
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1212, "Medinsky", "1,212 on that day"),
                soFar(claim("b", RU, UA, 1000, "Medinsky", "1,000 in all")));

        assertThat(report(2, claims)).contains("""
            WHAT IS CONTESTED

            remains RU -> UA so far 2025-06-11
              Nobody contradicts anybody on it, but its numbers do not add up: see below.
            """);
    }

    @Test
    void sumsThatHoldAreNoNews() {
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1248, "Medinsky", "1,248 on that day"),
                soFar(claim("a", RU, UA, 1248, "Medinsky", "1,248 in all")));

        assertThat(report(1, claims)).doesNotContain("WHAT DOES NOT ADD UP");
    }

    private static SourcedClaim<Transfer> soFar(SourcedClaim<Transfer> claim) {
        return claim.withFact(claim.fact().withTally(Tally.CUMULATIVE));
    }

    @Test
    void eachSideOfAContestIsToldInItsOwnWords() {
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1200, "Medinsky", "1,200 to Ukraine"),
                claim("b", UA, RU, 1200, "Saraliyev", "1,200 to Russia"));

        assertThat(report(2, claims)).contains("""
            remains RU <-> UA 2025-06-11: direction
              RU -> UA, by one origin
                Medinsky in a:
                  "1,200 to Ukraine"
              UA -> RU, by one origin
                Saraliyev in b:
                  "1,200 to Russia"
            """);
    }

    @Test
    void aCrowdOfCopiesIsCounted() {
        List<SourcedClaim<Transfer>> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            claims.add(claim("a" + i, RU, UA, 1200, "Medinsky", "1,200 to Ukraine"));
        }
        claims.add(claim("b", UA, RU, 1200, "Saraliyev", "1,200 to Russia"));

        assertThat(report(11, claims)).contains("    and 4 more claims\n").doesNotContain("Medinsky in a6:");
    }

    @Test
    void theDocumentsOfOneSpeakerAreCountedPastAFew() {
        List<SourcedClaim<Transfer>> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            claims.add(claim("a" + i, RU, UA, 1200, "Medinsky", "1,200 to Ukraine"));
        }

        assertThat(report(10, claims))
                .contains("Medinsky in a0, a1, a2, a3, a4,\n")
                .contains(" a5 and 4 more\n")
                .doesNotContain("a6");
    }

    @Test
    void whatADeliveryDependsOnIsToldByItsKind() {
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1200, "Medinsky", "1,200 to Ukraine"),
                claim("b", RU, UA, 1300, "Saraliyev", "1,300 to Ukraine"));

        assertThat(report(2, claims))
                .contains("- delivered 1,200 if remains RU -> UA 2025-06-11 is 1,200: Medinsky in a\n")
                .contains("- delivered 1,300 if remains RU -> UA 2025-06-11 is 1,300: Saraliyev in b\n");
    }

    @Test
    void whatCameBeyondTheQuotaIsTold() {
        SourcedClaim<Transfer> handOver = claim("a", RU, UA, 6060, "Medinsky", "6,060 to Ukraine");
        SourcedClaim<ExchangeAgreement> agreement = SourcedClaim.<ExchangeAgreement>builder()
                .fact(ExchangeAgreement.builder()
                        .addParties(RU, UA)
                        .category(Category.REMAINS)
                        .addQuotas(Quota.of(RU, UA, Quantity.exactly(6000)))
                        .date(DateSpan.parse("2025-06-02"))
                        .build())
                .citation(handOver.citation())
                .build();

        assertThat(report(1, List.of(agreement, handOver))).contains("             - surplus 60\n");
    }

    @Test
    void aHostileTextSteersNothingAndKeepsTheWidth() {
        String hostile = "\u001B[2J\u202E%s%n@|red x|@ " + "y".repeat(300) + "\r\n\u0007";
        List<SourcedClaim<Transfer>> claims = List.of(
                claim("a", RU, UA, 1200, hostile, hostile), claim(hostile, UA, RU, 1200, "Saraliyev", "to Russia"));

        String report = report(2, claims);

        assertThat(report.lines()).allMatch(line -> Printable.columns(line) <= Sheet.WIDTH);
        assertThat(report).contains("\\u001B[2J\\u202E%s%n@|red x|@").doesNotContain("\u001B", "\u202E", "\r");
    }

    private static String report(int articles, List<? extends SourcedClaim<?>> claims) {
        Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
        return NewsReport.of(articles, reconciliation, Ledger.of(reconciliation), Ansi.OFF);
    }

    private static SourcedClaim<Transfer> claim(
            String document, Party from, Party to, long number, String speaker, String quote) {
        return SourcedClaim.<Transfer>builder()
                .fact(Transfer.builder()
                        .category(Category.REMAINS)
                        .from(from)
                        .to(to)
                        .quantity(Quantity.exactly(number))
                        .date(DateSpan.parse("2025-06-11"))
                        .build())
                .attribution(Attribution.builder().speaker(Person.of(speaker)).build())
                .citation(Citation.builder()
                        .document(document)
                        .start(0)
                        .end(quote.length())
                        .quote(quote)
                        .build())
                .build();
    }
}
