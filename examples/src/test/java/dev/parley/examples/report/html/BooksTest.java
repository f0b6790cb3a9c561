package dev.parley.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.Reports;
import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.reconcile.Reconciler;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void anAccountIsFollowedDayByDayAndEachSideThatTellsOtherNumbersApart() {
        Ledger ledger = Ledger.of(Reports.reconciledCase("04-gap-of-three"));
        Account towardsUkraine = ledger.accounts().get(0);

        assertThat(new Books(ledger).of(towardsUkraine))
                .extracting(BooksTest::told)
                .containsExactly(
                        "everybody: 2025-06-02 0, 2025-06-11 1212, 2025-06-13 2412, 2025-06-14 3612, 2025-06-16 4857..4860,"
                                + " 2025-06-17 6057..6060",
                        "RU: 2025-06-02 0, 2025-06-11 1212, 2025-06-13 2412, 2025-06-14 3612, 2025-06-16 4860, 2025-06-17 6060",
                        "UA: 2025-06-02 0, 2025-06-11 1212, 2025-06-13 2412, 2025-06-14 3612, 2025-06-16 4857, 2025-06-17 6057");
    }

    @Test
    void sidesThatTellTheSameAreNotDrawnApart() {
        Ledger ledger = Ledger.of(Reports.reconciledCase("03-third-stage"));

        assertThat(new Books(ledger).of(ledger.accounts().get(0)))
                .extracting(BooksTest::told)
                .containsExactly("everybody: 2025-05-16 0, 2025-05-23 390, 2025-05-24 697, 2025-05-25 1000");
    }

    @Test
    void ofMoreDaysThanHaveRoomSomeAreLookedAtAndEachNumberIsThatOfItsDay() {
        Ledger ledger = Ledger.of(Reconciler.standard()
                .reconcile(IntStream.range(0, 500).mapToObj(BooksTest::handOver).toList()));
        Books books = new Books(ledger);
        List<Point> points = books.of(ledger.accounts().get(0)).get(0).points();

        assertThat(books.looked())
                .isEqualTo("The books are looked at on 60 of the 500 days on which something is told.");

        assertThat(points)
                .hasSize(60)
                .allSatisfy(point -> assertThat(point.delivered())
                        .isEqualTo(Quantity.exactly(FIRST.until(point.day(), ChronoUnit.DAYS) + 1)));
        assertThat(points.get(59).day()).isEqualTo(FIRST.plusDays(499));
    }

    private static String told(AccountHistory history) {
        return history.reading().name() + ": "
                + String.join(
                        ", ",
                        history.points().stream()
                                .map(point -> point.day() + " " + point.delivered())
                                .toList());
    }

    /** One more prisoner, a day later. */
    private static SourcedClaim<?> handOver(int day) {
        return SourcedClaim.<Transfer>builder()
                .fact(Transfer.builder()
                        .category(Category.PRISONERS_OF_WAR)
                        .from(Party.of("RU"))
                        .to(Party.of("UA"))
                        .quantity(Quantity.exactly(1))
                        .date(DateSpan.on(FIRST.plusDays(day)))
                        .build())
                .citation(Citation.builder()
                        .document("a")
                        .start(day)
                        .end(day + 1)
                        .quote("1")
                        .build())
                .build();
    }
}
