package dev.parley.ledger;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is booked where. */
class LedgerTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Vladimir Medinsky", RU);

    private static final SourcedClaim<?> AGREED = WIRE.that(reciprocal(REMAINS, "6000", "2025-06-02"));
    private static final Transfer TO_UKRAINE = transfer(REMAINS, RU, UA, "1212", "2025-06-11");

    @Test
    void anAgreementHasAnAccountForEachDirectionWithAQuota() {
        assertThat(ledger(AGREED)).hasToString("""
                2 accounts, according to everybody

                remains RU, UA 2025-06-02: RU -> UA
                  agreed 6000, delivered 0, outstanding 6000, surplus 0, progress 0.0 %

                remains RU, UA 2025-06-02: UA -> RU
                  agreed 6000, delivered 0, outstanding 6000, surplus 0, progress 0.0 %
                """);
    }

    @Test
    void anAgreementWithoutANumberHasNoneUnlessSomethingIsHandedOver() {
        SourcedClaim<?> agreed = WIRE.that(agreement(REMAINS, "2025-06-02"));
        assertThat(ledger(agreed).accounts()).isEmpty();
        assertThat(ledger(agreed, WIRE.that(TO_UKRAINE)).accounts())
                .extracting(Account::agreed)
                .containsExactly(Quantity.unknown());
    }

    @Test
    void whatIsOnlyProposedIsNoAgreement() {
        assertThat(ledger(KYIV.as(Stance.PROPOSED).that(reciprocal(REMAINS, "6000", "2025-06-02")))
                        .accounts())
                .isEmpty();
    }

    @Test
    void whatIsExpectedDemandedDeniedOrDoubtedIsNotDelivered() {
        for (Stance stance : Stance.values()) {
            boolean happened = stance == Stance.ASSERTED || stance == Stance.REPORTED;
            assertThat(first(ledger(AGREED, MOSCOW.as(stance).that(TO_UKRAINE))).delivered())
                    .as("%s", stance)
                    .isEqualTo(Quantity.exactly(happened ? 1212 : 0));
        }
    }

    @Test
    void aTransferIsUnderTheLatestAgreementMadeByItsDay() {
        Ledger ledger = ledger(
                WIRE.that(reciprocal(REMAINS, "6000", "2025-06-02")),
                WIRE.that(reciprocal(REMAINS, "1000", "2025-07-23")),
                WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                WIRE.that(transfer(REMAINS, RU, UA, "500", "2025-07-23")),
                WIRE.that(transfer(REMAINS, RU, UA, "7", "2025-06-01")));
        assertThat(ledger.accounts())
                .extracting(account -> account.label() + " " + account.direction() + " " + account.delivered())
                .containsExactly(
                        "remains RU, UA 2025-06-02 RU -> UA 1200",
                        "remains RU, UA 2025-06-02 UA -> RU 0",
                        "remains RU, UA 2025-07-23 RU -> UA 500",
                        "remains RU, UA 2025-07-23 UA -> RU 0",
                        "remains, no known agreement RU -> UA 7");
    }

    @Test
    void aTransferThatMayBeUnderSeveralAgreementsIsUnderNone() {
        Ledger ledger = ledger(
                WIRE.that(reciprocal(REMAINS, "6000", "2025-06-02")),
                WIRE.that(reciprocal(REMAINS, "1000", "2025-07-23")),
                WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-07-01/2025-07-31")));
        assertThat(ledger.accounts().get(4).agreement()).isEmpty();
    }

    @Test
    void anAgreementWithoutADateCoversWhatNoDatedOneDoes() {
        SourcedClaim<?> undated = WIRE.that(reciprocal(REMAINS, "6000", "unknown"));
        assertThat(first(ledger(undated, WIRE.that(TO_UKRAINE))).outstanding()).isEqualTo(Quantity.exactly(4788));
    }

    @Test
    void anotherCategoryOrPairIsAnotherAccount() {
        Ledger ledger = ledger(AGREED, WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "307", "2025-06-11")));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.exactly(0));
        assertThat(ledger.accounts().get(2).label()).isEqualTo("prisoners_of_war, no known agreement");
    }

    @Test
    void anOpenSideIsTheOtherPartyOfTheAgreement() {
        Ledger ledger = ledger(AGREED, WIRE.that(TO_UKRAINE.withFrom(Optional.empty())));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.exactly(1212));
    }

    private static final Transfer EXCHANGE = Transfer.builder()
            .category(REMAINS)
            .quantity(Quantity.undisclosed())
            .date(DateSpan.parse("2025-06-13"))
            .build();

    /** An exchange of which nobody tells the number, nor what went which way, is not nothing. */
    @Test
    void anExchangeOfADayIsPerhapsNothingEitherWayUnderTheOnlyAgreement() {
        Ledger ledger = ledger(AGREED, WIRE.that(TO_UKRAINE), WIRE.that(EXCHANGE));
        assertThat(ledger.accounts())
                .extracting(Account::delivered)
                .containsExactly(Quantity.atLeast(1212), Quantity.unknown());
        assertThat(ledger.unbooked()).isEmpty();
        assertThat(ledger.asOf(LocalDate.of(2025, 6, 12)).accounts())
                .extracting(Account::delivered)
                .containsExactly(Quantity.exactly(1212), Quantity.exactly(0));
    }

    @Test
    void itIsOnNoAccountWhereItsDayIsToldLegByLeg() {
        Ledger ledger = ledger(
                AGREED,
                WIRE.that(transfer(REMAINS, RU, UA, "1212", "2025-06-13")),
                WIRE.that(transfer(REMAINS, UA, RU, "27", "2025-06-13")),
                WIRE.that(EXCHANGE));
        assertThat(ledger.accounts())
                .extracting(Account::delivered)
                .containsExactly(Quantity.exactly(1212), Quantity.exactly(27));
        assertThat(ledger.unbooked()).extracting(Matter::label).containsExactly("remains 2025-06-13");
    }

    @Test
    void itIsOnNoAccountWhereOthersHaveSuchAgreementsToo() {
        SourcedClaim<?> others =
                WIRE.that(agreement(REMAINS, "2025-06-03").withParties(Party.of("AM"), Party.of("AZ")));
        Ledger ledger = ledger(AGREED, others, WIRE.that(EXCHANGE));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.exactly(0));
        assertThat(ledger.unbooked()).hasSize(1);
    }

    @Test
    void aTransferWithoutADirectionOrADayIsOnNoAccountButListed() {
        Transfer bare = Transfer.builder()
                .category(REMAINS)
                .quantity(Quantity.exactly(5))
                .build();
        Ledger ledger = ledger(AGREED, WIRE.that(bare));
        assertThat(ledger.unbooked()).extracting(Matter::label).containsExactly("remains undated");
        assertThat(ledger.accounts()).extracting(Account::delivered).containsOnly(Quantity.exactly(0));
        assertThat(ledger.toString()).endsWith("\nnot booked, without a direction or a category: 1 transfer\n");
    }

    @Test
    void aCountSoFarIsNotAddedToTheHandOversThatItContains() {
        Transfer soFar = transfer(REMAINS, RU, UA, "2412", "2025-06-13").withTally(Tally.CUMULATIVE);
        Ledger ledger = ledger(
                AGREED,
                WIRE.that(TO_UKRAINE),
                WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                KYIV.that(soFar));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.exactly(2412));
    }

    @Test
    void aCountSoFarAboveTheHandOversTellsOfOneMoreThatNobodyListed() {
        Transfer soFar = transfer(REMAINS, RU, UA, "3612", "2025-06-15").withTally(Tally.CUMULATIVE);
        Ledger ledger = ledger(
                AGREED,
                WIRE.that(TO_UKRAINE),
                KYIV.that(soFar),
                WIRE.that(transfer(REMAINS, RU, UA, "10", "2025-06-16")));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.exactly(3622));
    }

    @Test
    void aCountSoFarThatIsAFloorIsAFloor() {
        Transfer soFar = transfer(REMAINS, RU, UA, "8000..", "2025-10-01").withTally(Tally.CUMULATIVE);
        Account account = first(ledger(AGREED, WIRE.that(TO_UKRAINE), KYIV.that(soFar)));
        assertThat(account.delivered()).isEqualTo(Quantity.atLeast(8000));
        assertThat(account.surplus()).isEqualTo(Quantity.atLeast(2000));
        assertThat(account.progress()).hasToString("100.0 %");
    }

    @Test
    void aCountSoFarBelowTheHandOversContradictsThemAndBothRemain() {
        Transfer soFar = transfer(REMAINS, RU, UA, "1000", "2025-06-13").withTally(Tally.CUMULATIVE);
        Account account = first(ledger(AGREED, WIRE.that(TO_UKRAINE), KYIV.that(soFar)));
        assertThat(account.isContradicted()).isTrue();
        assertThat(account).hasToString("""
                remains RU, UA 2025-06-02: RU -> UA
                  agreed 6000, delivered 1000..1212, outstanding 4788..5000, surplus 0, progress 16.7 % to 20.2 %
                  the hand-overs and the counts so far contradict each other
                  until 2025-06-13: 1212.. told day by day, 1000 by the counts
                """);
    }

    @Test
    void anUndatedHandOverIsNeverAddedToThoseThatItMayBe() {
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown()).withQuantity(Quantity.exactly(2000));
        assertThat(first(ledger(AGREED, WIRE.that(TO_UKRAINE), KYIV.that(undated)))
                        .delivered())
                .isEqualTo(Quantity.exactly(2000));
    }

    @Test
    void asOfADayNothingLaterCounts() {
        Ledger ledger = ledger(
                AGREED, WIRE.that(TO_UKRAINE), WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-12/2025-06-14")));
        assertThat(first(ledger.asOf(LocalDate.of(2025, 6, 10))).delivered()).isEqualTo(Quantity.exactly(0));
        assertThat(first(ledger.asOf(LocalDate.of(2025, 6, 11))).delivered()).isEqualTo(Quantity.exactly(1212));
        assertThat(first(ledger.asOf(LocalDate.of(2025, 6, 13))).delivered()).isEqualTo(Quantity.between(1212, 2412));
        assertThat(first(ledger.asOf(LocalDate.of(2025, 6, 14))).delivered()).isEqualTo(Quantity.exactly(2412));
        assertThat(ledger.asOf(LocalDate.of(2025, 6, 1)).accounts()).isEmpty();
        assertThat(ledger.asOf(LocalDate.of(2025, 6, 13)).toString())
                .startsWith("2 accounts, according to everybody, as of 2025-06-13\n");
    }

    @Test
    void aReadingThatIsSilentLeavesWhatEverybodySays() {
        Ledger ledger = ledger(
                KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02")),
                MOSCOW.that(reciprocal(REMAINS, "5000", "2025-06-02")),
                MOSCOW.that(TO_UKRAINE));
        Account kyiv = first(ledger.accordingTo(Reading.ofSpeaker("Umerov")));
        assertThat(kyiv.agreed()).isEqualTo(Quantity.exactly(6000));
        assertThat(kyiv.delivered()).isEqualTo(Quantity.exactly(1212));
        assertThat(first(ledger).agreed()).isEqualTo(Quantity.between(5000, 6000));
    }

    @Test
    void anExplanationQuotesWhatEachNumberRestsOnUnderTheReadingAndAsOfTheDay() {
        Ledger ledger = ledger(
                KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02"), "six thousand for six thousand", 4),
                MOSCOW.that(reciprocal(REMAINS, "5000", "2025-06-02"), "five thousand"),
                MOSCOW.that(TO_UKRAINE, "we handed over 1,212"),
                WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13"), "1,200 more"));
        assertThat(first(ledger.accordingTo(Reading.ofSpeaker("Umerov")).asOf(LocalDate.of(2025, 6, 12)))
                        .explain())
                .isEqualTo("""
                        remains RU, UA 2025-06-02: RU -> UA, according to Umerov, as of 2025-06-12
                          agreed 6000
                            quota RU -> UA: 6000 (Rustem Umerov)
                              Rustem Umerov (UA) in kyiv[4,33): "six thousand for six thousand"
                          delivered 1212
                            remains RU -> UA 2025-06-11: 1212 (Vladimir Medinsky)
                              Vladimir Medinsky (RU) in moscow[0,20): "we handed over 1,212"
                          outstanding 4788, surplus 0
                        """);
        assertThat(first(ledger).explain()).contains("""
                  delivered 2412
                    remains RU -> UA 2025-06-11: 1212 (Vladimir Medinsky)
                      Vladimir Medinsky (RU) in moscow[0,20): "we handed over 1,212"
                    remains RU -> UA 2025-06-13: 1200 (text wire)
                      wire[0,10): "1,200 more"
                """);
    }

    @Test
    void anExplanationTellsBothWaysOfAHandOverOfWhichTheDirectionIsContested() {
        Ledger ledger = ledger(
                AGREED,
                WIRE.that(TO_UKRAINE, "to Ukraine"),
                KYIV.that(transfer(REMAINS, UA, RU, "1212", "2025-06-11"), "to Russia"));
        assertThat(first(ledger).explain()).contains("""
                    remains RU <-> UA 2025-06-11: RU -> UA (text wire)
                      wire[0,10): "to Ukraine"
                    remains RU <-> UA 2025-06-11: UA -> RU (Rustem Umerov)
                      Rustem Umerov (UA) in kyiv[0,9): "to Russia"
                """);
    }

    @Test
    void aSumPastWhatAQuantityCanHoldIsOpenAndNotRefused() {
        String most = String.valueOf(Quantity.LIMIT);
        Ledger ledger = ledger(
                WIRE.that(reciprocal(REMAINS, most, "2025-06-02").withTotal(Quantity.exactly(Quantity.LIMIT))),
                WIRE.that(transfer(REMAINS, RU, UA, most, "2025-06-11")),
                WIRE.that(transfer(REMAINS, RU, UA, most, "2025-06-12")));
        assertThat(first(ledger).delivered()).isEqualTo(Quantity.atLeast(Quantity.LIMIT));
    }

    private static Ledger ledger(SourcedClaim<?>... claims) {
        return Ledger.of(Reconciler.standard().reconcile(Arrays.asList(claims)));
    }

    private static Account first(Ledger ledger) {
        return ledger.accounts().get(0);
    }
}
