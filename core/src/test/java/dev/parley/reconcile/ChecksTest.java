package dev.parley.reconcile;

import static dev.parley.fact.Category.CIVILIANS;
import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.checks;
import static dev.parley.reconcile.Reconciled.findings;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Person;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that have to come to the same, and where they don't: totals and quotas, wholes and parts, both directions. */
class ChecksTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told KYIV = Told.in("kyiv").by("Headquarters", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Ministry", RU);

    /** 12,000 = 6,000 + 6,000 as the one head of delegation tells it, and not as the other does. */
    @Test
    void aTotalIsTheSumOfTheQuotasUnderOneReadingAndNotUnderTheOther() {
        List<Check> checks = checks(
                KYIV.by("Umerov", UA)
                        .that(reciprocal(REMAINS, "6000", "2025-06-02")
                                .withTotal(Quantity.exactly(12000))
                                .withTotalScope(TotalScope.BOTH_SIDES)),
                MOSCOW.by("Medinsky", RU).that(unilateral(REMAINS, "6000", "2025-06-02")));
        assertThat(checks).extracting(Check::toString).containsExactly("""
                total of remains RU, UA 2025-06-02: the total is the sum of the quotas
                  according to RU: 12000 = 6000 + 0 fails
                  according to UA: 12000 = 6000 + 6000 holds
                  6000 apart: 12000 (Umerov) against 6000 (Medinsky) + 0 (Medinsky), all of it in quota UA -> RU of
                    remains RU, UA 2025-06-02: 0 (Medinsky) against 6000 (Umerov)
                """, """
                quota RU -> UA of remains RU, UA 2025-06-02: the quotas of the two directions are equal
                  according to UA: 6000 = 6000 holds
                """);
        assertThat(checks.get(0).holds()).isFalse();
        assertThat(checks.get(0).gaps().get(0).isLocated()).isTrue();
    }

    @Test
    void aSpeakerWithTheNameOfAPartyIsASideBesideIt() {
        Attribution namesake = Attribution.builder().speaker(Person.of("UA")).build();
        assertThat(findings(
                        KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02")
                                .withTotal(Quantity.exactly(12000))
                                .withTotalScope(TotalScope.BOTH_SIDES)),
                        WIRE.that(unilateral(REMAINS, "6000", "2025-06-02")).withAttribution(namesake)))
                .containsExactly(
                        "according to UA: 12000 = 6000 + 6000 holds",
                        "according to UA: 12000 = 6000 + 0 fails",
                        "according to UA: 6000 = 6000 holds");
    }

    @Test
    void aTotalThatDoesNotSayWhomItCountsIsReadSoThatItHolds() {
        ExchangeAgreement bare = agreement(REMAINS, "2025-06-02").withTotal(Quantity.about(6000));
        assertThat(findings(WIRE.that(bare), KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02"))))
                .containsExactly(
                        "according to everybody: 11000..12998 = 6000 + 6000 refines; derived: total of remains RU, UA"
                                + " 2025-06-02 is 12000",
                        "according to everybody: 6000 = 6000 holds");
    }

    @Test
    void aQuotaThatIsOnlyProposedIsInNoSum() {
        assertThat(checks(
                        KYIV.that(agreement(REMAINS, "2025-06-02")
                                .withTotal(Quantity.exactly(12000))
                                .withTotalScope(TotalScope.BOTH_SIDES)
                                .withQuotas(Quota.of(RU, UA, Quantity.exactly(6000)))),
                        MOSCOW.as(Stance.PROPOSED).that(reciprocal(REMAINS, "5000", "2025-06-02"))))
                .isEmpty();
    }

    @Test
    void aTotalNarrowsAQuota() {
        assertThat(findings(WIRE.that(agreement(REMAINS, "2025-06-02")
                        .withQuotas(Quota.of(RU, UA, Quantity.exactly(6000)), Quota.of(UA, RU, Quantity.atLeast(5000)))
                        .withTotal(Quantity.exactly(12000))
                        .withTotalScope(TotalScope.BOTH_SIDES))))
                .containsExactly(
                        "according to everybody: 12000 = 6000 + 5000.. refines; derived: quota UA -> RU of remains"
                                + " RU, UA 2025-06-02 is 6000");
    }

    @Test
    void quotasOfAsManyForAsManyThatDifferFail() {
        assertThat(checks(WIRE.that(agreement(REMAINS, "2025-06-02")
                        .withFormula(Formula.RECIPROCAL)
                        .withQuotas(
                                Quota.of(RU, UA, Quantity.exactly(6000)), Quota.of(UA, RU, Quantity.exactly(5000))))))
                .extracting(Check::toString)
                .containsExactly("""
                        quota RU -> UA of remains RU, UA 2025-06-02: the quotas of the two directions are equal
                          according to everybody: 6000 = 5000 fails
                          1000 apart: 6000 (text wire) against 5000 (text wire)
                        """);
    }

    @Test
    void aNumberOfAMonthIsHeldAgainstNoSingleHandOver() {
        assertThat(checks(
                        KYIV.that(transfer(PRISONERS_OF_WAR, RU, UA, "1000", "2025-05-01/2025-05-31")),
                        WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "390", "2025-05-23"))))
                .isEmpty();
    }

    /** A thousand in May: 390 + 307 + 303. */
    @Test
    void aNumberOfAMonthIsThatOfItsHandOvers() {
        assertThat(checks(
                        KYIV.that(transfer(PRISONERS_OF_WAR, RU, UA, "1000", "2025-05-01/2025-05-31")),
                        WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "390", "2025-05-23")),
                        WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "307", "2025-05-24")),
                        WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "303", "2025-05-25"))))
                .extracting(Check::toString)
                .containsExactly("""
                        prisoners_of_war RU -> UA 2025-05-01/2025-05-31: the whole is the sum of its parts
                          according to everybody: 1000 = 390 + 307 + 303 holds
                        """);
    }

    /** 230 = 224 + 6 = 225 + 5; and 248 = 173 + 75 by another. */
    @Test
    void partsThatATextTellsAddUpToTheirWhole() {
        assertThat(checks(
                        part(PRISONERS_OF_WAR, 230, 0),
                        part(PRISONERS_OF_WAR, 224, 1),
                        part(CIVILIANS, 6, 2),
                        part(PRISONERS_OF_WAR, 225, 3),
                        part(PRISONERS_OF_WAR, 5, 4)))
                .extracting(Check::toString)
                .containsExactly("""
                        prisoners_of_war RU -> UA 2024-01-03: the whole is the sum of its parts
                          according to everybody: 230 = 224 + 6 holds
                        """, """
                        prisoners_of_war RU -> UA 2024-01-03: the whole is the sum of its parts
                          according to everybody: 230 = 225 + 5 holds
                        """);
        Transfer all = transfer(PRISONERS_OF_WAR, UA, RU, "248", "2024-01-03");
        assertThat(findings(
                        KYIV.that(all),
                        MOSCOW.that(all.withQuantity(Quantity.exactly(173)), "173 of them", 0),
                        MOSCOW.that(all.withQuantity(Quantity.exactly(75)), "75 for five", 20)))
                .containsExactly("according to everybody: 248 = 173 + 75 holds");
    }

    private static SourcedClaim<Transfer> part(Category category, int number, int at) {
        return WIRE.that(transfer(category, RU, UA, String.valueOf(number), "2024-01-03"), "part " + at, at);
    }

    @Test
    void aNumberOfAMonthWithoutADirectionIsNotThatOfItsFirstDay() {
        assertThat(checks(
                        WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "100", "2025-05-01")),
                        WIRE.that(transfer(PRISONERS_OF_WAR, UA, RU, "100", "2025-05-01")),
                        KYIV.that(bothWays("2000").withDate(DateSpan.parse("2025-05-01/2025-05-31")))))
                .isEmpty();
    }

    /** "2,000 were exchanged", or "1,000": both count the same. */
    @Test
    void aNumberWithoutADirectionCountsBothOrEach() {
        SourcedClaim<?> forth = WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, "1000", "2025-05-25"));
        SourcedClaim<?> back = WIRE.that(transfer(PRISONERS_OF_WAR, UA, RU, "1000", "2025-05-25"));
        assertThat(checks(forth, back, KYIV.that(bothWays("2000"))))
                .extracting(Check::toString)
                .containsExactly("""
                        prisoners_of_war 2025-05-25: the number of both directions is the sum of the two
                          according to everybody: 2000 = 1000 + 1000 holds
                        """);
        assertThat(findings(forth, back, KYIV.that(bothWays("1000"))))
                .containsExactly("according to everybody: 2000 = 1000 + 1000 holds");
        assertThat(findings(forth, back, KYIV.that(bothWays("1000..2000"))))
                .containsExactly("according to everybody: 1000..2000 = 1000 + 1000 refines; derived: prisoners_of_war"
                        + " 2025-05-25 is 2000");
        assertThat(findings(forth, back, KYIV.that(bothWays("1500"))))
                .containsExactly("according to everybody: 1500 = 1000 + 1000 fails");
    }

    private static Transfer bothWays(String number) {
        return Transfer.builder()
                .category(PRISONERS_OF_WAR)
                .quantity(Quantity.parse(number))
                .date(DateSpan.parse("2025-05-25"))
                .build();
    }
}
