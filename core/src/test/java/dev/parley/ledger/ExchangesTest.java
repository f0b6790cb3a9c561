package dev.parley.ledger;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stages and tranches are parts of one exchange. */
class ExchangesTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA);

    private static final SourcedClaim<?>[] MAY = Stream.of(
                    legs("390", "2025-05-23", 1), legs("307", "2025-05-24", 2), legs("303", "2025-05-25", 3))
            .flatMap(List::stream)
            .toArray(SourcedClaim<?>[]::new);

    private static List<SourcedClaim<Transfer>> legs(String number, String day, int stage) {
        return List.of(
                WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, number, day).withStage(stage)),
                WIRE.that(transfer(PRISONERS_OF_WAR, UA, RU, number, day).withStage(stage)));
    }

    /** 303 on each side are the third stage of one exchange, and not the third exchange; the three days come to the quota. */
    @Test
    void theStagesOfOneAgreementAreOneExchange() {
        Ledger ledger = ledger(Stream.concat(
                        Stream.of(WIRE.that(reciprocal(PRISONERS_OF_WAR, "1000", "2025-05-16"))), Arrays.stream(MAY))
                .toArray(SourcedClaim<?>[]::new));
        assertThat(ledger.exchanges()).extracting(Exchange::toString).containsExactly("""
                prisoners_of_war RU, UA 2025-05-16, in 3 stages
                  stage 1, 2025-05-23: RU -> UA 390, UA -> RU 390
                  stage 2, 2025-05-24: RU -> UA 307, UA -> RU 307
                  stage 3, 2025-05-25: RU -> UA 303, UA -> RU 303
                  in all RU -> UA 1000 of 1000, UA -> RU 1000 of 1000
                """);
        assertThat(ledger.asOf(LocalDate.of(2025, 5, 24)).exchanges().get(0).delivered())
                .containsEntry(Direction.of(RU, UA), Quantity.exactly(697));
    }

    @Test
    void stagesOneAfterTheOtherAreOneExchangeWithoutAnAgreement() {
        assertThat(ledger(MAY).exchanges()).extracting(Exchange::toString).containsExactly("""
                prisoners_of_war RU, UA 2025-05-23/2025-05-25, in 3 stages
                  stage 1, 2025-05-23: RU -> UA 390, UA -> RU 390
                  stage 2, 2025-05-24: RU -> UA 307, UA -> RU 307
                  stage 3, 2025-05-25: RU -> UA 303, UA -> RU 303
                  in all RU -> UA 1000, UA -> RU 1000
                """);
    }

    @Test
    void aStageOfPartiesWithLongNamesIsBrokenAtAHundredColumns() {
        Party one = Party.of("A".repeat(40));
        Party other = Party.of("B".repeat(40));
        Exchange exchange = ledger(WIRE.that(transfer(PRISONERS_OF_WAR, one, other, "1390", "2025-05-23")))
                .exchanges()
                .get(0);
        assertThat(exchange.stages().get(0)).hasToString("2025-05-23: " + one + " -> " + other + "\n  1390");
    }

    @Test
    void anotherFirstStageBeginsAnotherExchange() {
        assertThat(ledger(Stream.concat(Arrays.stream(MAY), legs("100", "2025-06-09", 1).stream())
                                .toArray(SourcedClaim<?>[]::new))
                        .exchanges())
                .extracting(Exchange::label)
                .containsExactly("prisoners_of_war RU, UA 2025-05-23/2025-05-25", "prisoners_of_war RU, UA 2025-06-09");
    }

    @Test
    void whatHasOneOrdinalIsOneExchange() {
        Transfer first =
                transfer(PRISONERS_OF_WAR, RU, UA, "undisclosed", "2025-06-09").withOrdinal(66);
        Transfer second =
                transfer(PRISONERS_OF_WAR, RU, UA, "303", "2025-06-10").withOrdinal(66);
        Transfer other = transfer(PRISONERS_OF_WAR, RU, UA, "27", "2025-06-12").withOrdinal(67);
        assertThat(ledger(WIRE.that(first), WIRE.that(second), WIRE.that(other)).exchanges())
                .extracting(Exchange::toString)
                .containsExactly("""
                        prisoners_of_war RU, UA exchange 66, in 2 stages
                          2025-06-09: RU -> UA unknown
                          2025-06-10: RU -> UA 303
                          in all RU -> UA 303..
                        """, """
                        prisoners_of_war RU, UA exchange 67
                          2025-06-12: RU -> UA 27
                          in all RU -> UA 27
                        """);
    }

    @Test
    void daysOfWhichNothingSaysThatTheyBelongTogetherAreExchangesOfTheirOwn() {
        assertThat(ledger(
                                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                                WIRE.that(transfer(REMAINS, UA, RU, "27", "2025-06-11")),
                                WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")))
                        .exchanges())
                .extracting(Exchange::label)
                .containsExactly("remains RU, UA 2025-06-11", "remains RU, UA 2025-06-13");
    }

    @Test
    void aStageOfWhichTheDirectionIsContestedMayBeNothingEitherWay() {
        Transfer turned = transfer(REMAINS, RU, UA, "1200", "2025-06-13");
        assertThat(ledger(WIRE.that(turned), KYIV.that(transfer(REMAINS, UA, RU, "1200", "2025-06-13")))
                        .exchanges()
                        .get(0)
                        .stages())
                .hasToString("[2025-06-13: RU -> UA ..1200, UA -> RU ..1200]");
    }

    private static Ledger ledger(SourcedClaim<?>... claims) {
        return Ledger.of(Reconciler.standard().reconcile(Arrays.asList(claims)));
    }
}
