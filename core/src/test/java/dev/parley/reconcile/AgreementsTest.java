package dev.parley.reconcile;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.fact.Criterion;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.testing.Told;
import org.junit.jupiter.api.Test;

/** Which claims are about one agreement, and what they make of it. */
class AgreementsTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Vladimir Medinsky", RU);
    private static final Told WIRE = Told.in("wire");

    private static final ExchangeAgreement BOTH_WAYS = reciprocal(REMAINS, "6000", "2025-06-02");
    private static final ExchangeAgreement ONE_WAY = unilateral(REMAINS, "6000", "2025-06-02");
    private static final ExchangeAgreement REMAINS_AGREED = agreement(REMAINS, "2025-06-02");

    @Test
    void reciprocalAndUnilateralAreTwoPositionsOnOneAgreement() {
        Matter matter = only(KYIV.that(BOTH_WAYS), MOSCOW.as(Stance.EXPECTED).that(ONE_WAY));
        assertThat(reason(matter, AspectKey.FORMULA))
                .isEqualTo(
                        "reciprocal by 1 origin (Rustem Umerov), against unilateral by 1 origin (Vladimir Medinsky).");
        assertThat(reason(matter, AspectKey.quota(Direction.of(RU, UA))))
                .isEqualTo("2 origins agree on 6000: Rustem Umerov, Vladimir Medinsky.");
        assertThat(reason(matter, AspectKey.quota(Direction.of(UA, RU))))
                .isEqualTo("0 by 1 origin (Vladimir Medinsky), against 6000 by 1 origin (Rustem Umerov).");
    }

    @Test
    void allForAllIsANarrowerKindOfReciprocal() {
        Matter matter = only(
                KYIV.that(REMAINS_AGREED.withFormula(Formula.ALL_FOR_ALL)),
                MOSCOW.that(REMAINS_AGREED.withFormula(Formula.RECIPROCAL)));
        assertThat(matter.aspect(AspectKey.FORMULA).orElseThrow().verdict()).isEqualTo(Verdict.REFINED);
    }

    @Test
    void whatIsDoubtedOrProposedTakesNoPosition() {
        Matter matter = only(
                MOSCOW.that(ONE_WAY),
                WIRE.as(Stance.DOUBTED).that(BOTH_WAYS),
                KYIV.as(Stance.PROPOSED).that(BOTH_WAYS));
        assertThat(matter.contested()).isEmpty();
        assertThat(matter.aspect(AspectKey.FORMULA).orElseThrow().comparisons())
                .hasToString("[proposed reciprocal (Rustem Umerov), doubted reciprocal (text wire)]");
    }

    @Test
    void oneQuotaOfAReciprocalAgreementStandsForBoth() {
        ExchangeAgreement half =
                REMAINS_AGREED.withFormula(Formula.RECIPROCAL).withQuotas(Quota.of(RU, UA, Quantity.exactly(6000)));
        assertThat(reason(only(KYIV.that(half)), AspectKey.quota(Direction.of(UA, RU))))
                .isEqualTo("Rustem Umerov alone states 6000.");
    }

    @Test
    void aTotalOfBothSidesIsTheSumOfTheQuotas() {
        ExchangeAgreement total =
                REMAINS_AGREED.withTotal(Quantity.exactly(12000)).withTotalScope(TotalScope.BOTH_SIDES);
        Matter matter = only(KYIV.that(total), WIRE.that(BOTH_WAYS), MOSCOW.that(ONE_WAY));
        assertThat(reason(matter, AspectKey.TOTAL))
                .isEqualTo("12000 on both sides together by 2 origins (Rustem Umerov, text wire), "
                        + "against 6000 on both sides together by 1 origin (Vladimir Medinsky). The total is the sum of "
                        + "the quotas: 12000 = 6000 + 6000 holds according to text wire, 12000 = 6000 + 0 fails "
                        + "according to RU.");
    }

    @Test
    void aBareTotalIsReadUnderTheScopeThatLetsItMeet() {
        ExchangeAgreement bare = REMAINS_AGREED.withTotal(Quantity.about(6000));
        assertThat(reason(only(KYIV.that(BOTH_WAYS), WIRE.that(bare)), AspectKey.TOTAL))
                .isEqualTo("2 origins state ~6000 and 12000 on both sides together, which meet in 12000 on both sides "
                        + "together: Rustem Umerov, text wire. ~6000 meets 12000 when read for each side. The total is the sum "
                        + "of the quotas: 11000..12998 = 6000 + 6000 leaves 12000 of it.");
        assertThat(reason(only(MOSCOW.that(ONE_WAY), WIRE.that(bare)), AspectKey.TOTAL))
                .isEqualTo("2 origins state 6000 on both sides together and ~6000, which meet in 6000 on both sides "
                        + "together: Vladimir Medinsky, text wire. The total is the sum of the quotas: "
                        + "~6000 = 6000 + 0 leaves 6000 of it.");
    }

    @Test
    void aSourceIsReadSoThatItAgreesWithItself() {
        ExchangeAgreement atLeast = reciprocal(PRISONERS_OF_WAR, "1000..", "2025-06-02");
        ExchangeAgreement bare = agreement(PRISONERS_OF_WAR, "2025-06-02").withTotal(Quantity.between(1000, 1200));
        Matter matter = only(MOSCOW.that(atLeast), MOSCOW.that(bare), KYIV.that(atLeast));
        assertThat(matter.aspect(AspectKey.quota(Direction.of(RU, UA)))
                        .orElseThrow()
                        .positions())
                .hasToString("[1000..1200 (Rustem Umerov, Vladimir Medinsky)]");
        assertThat(reason(matter, AspectKey.quota(Direction.of(RU, UA))))
                .endsWith(" 1000..1200 is read for each side, which its source's other words need. The total is the sum"
                        + " of the quotas: 2000..2400 = 1000..1200 + 1000..1200 holds.");
    }

    /** 6,000 in all and 6,000 each cannot both be what one source says: its bare 12,000 is that of both sides. */
    @Test
    void aBareTotalIsReadAsTheSameSourcesTotalWithAScopeNeeds() {
        ExchangeAgreement each =
                REMAINS_AGREED.withTotal(Quantity.exactly(6000)).withTotalScope(TotalScope.EACH_SIDE);
        ExchangeAgreement bare = REMAINS_AGREED.withTotal(Quantity.exactly(12000));
        assertThat(only(WIRE.that(each), WIRE.that(bare))
                        .aspect(AspectKey.TOTAL)
                        .orElseThrow()
                        .positions())
                .hasToString("[12000 on both sides together (text wire)]");
    }

    @Test
    void aTotalThatSaysItIsForEachSideNeedsNoReading() {
        Matter matter =
                only(WIRE.that(REMAINS_AGREED.withTotal(Quantity.exactly(6000)).withTotalScope(TotalScope.EACH_SIDE)));
        assertThat(reason(matter, AspectKey.quota(Direction.of(RU, UA))))
                .isEqualTo(
                        "text wire alone states 6000. The total is the sum of the quotas: 12000 = 6000 + 6000 holds.");
    }

    @Test
    void bareTotalsAreReadAlike() {
        Matter matter = only(
                KYIV.that(REMAINS_AGREED.withTotal(Quantity.exactly(12000))),
                WIRE.that(REMAINS_AGREED.withTotal(Quantity.parse("~20000..99999"))));
        assertThat(matter.aspect(AspectKey.TOTAL).orElseThrow().verdict()).isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void criteriaAddUpToTheNarrowest() {
        Matter matter = only(
                KYIV.that(REMAINS_AGREED.withCriteria(Criterion.under(25), Criterion.SEVERELY_WOUNDED)),
                WIRE.that(REMAINS_AGREED.withCriteria(Criterion.age(18, 24))));
        assertThat(matter.aspect(AspectKey.CRITERIA).orElseThrow().positions())
                .hasToString("[age:18-24 + severely_wounded (Rustem Umerov, text wire)]");
    }

    @Test
    void agreementsOfDifferentDaysStayApart() {
        assertThat(labels(
                        WIRE.that(reciprocal(PRISONERS_OF_WAR, "1000", "2025-05-16")
                                .withRound(1)),
                        WIRE.that(agreement(PRISONERS_OF_WAR, "2025-06-02").withRound(2))))
                .containsExactly(
                        "prisoners_of_war RU, UA 2025-05-16 round 1", "prisoners_of_war RU, UA 2025-06-02 round 2");
    }

    @Test
    void aMonthAndARoundFindTheirDay() {
        assertThat(labels(
                        WIRE.that(agreement(PRISONERS_OF_WAR, "2025-05-16").withRound(1)),
                        WIRE.that(agreement(PRISONERS_OF_WAR, "2025-06-02").withRound(2)),
                        KYIV.that(agreement(PRISONERS_OF_WAR, "2025-05-01/2025-05-31")
                                .withRound(1)),
                        KYIV.that(agreement(PRISONERS_OF_WAR, "unknown").withRound(2))))
                .hasSize(2);
    }

    @Test
    void daysOfOneRoundThatSlipAreOneAgreementWithItsDateContested() {
        Matter matter = only(
                KYIV.that(REMAINS_AGREED.withRound(2)),
                WIRE.that(agreement(REMAINS, "2025-06-03").withRound(2)));
        assertThat(matter.contested())
                .hasToString("[date contested: 2025-06-02 (Rustem Umerov) | 2025-06-03 (text wire)]");
    }

    @Test
    void anUndatedClaimJoinsTheOnlyAgreementThatItCanBeAbout() {
        ExchangeAgreement undated = REMAINS_AGREED.withDate(DateSpan.unknown());
        assertThat(labels(WIRE.that(REMAINS_AGREED), KYIV.that(undated))).hasSize(1);
        assertThat(labels(WIRE.that(REMAINS_AGREED), WIRE.that(agreement(REMAINS, "2025-07-23")), KYIV.that(undated)))
                .containsExactly("remains RU, UA 2025-06-02", "remains RU, UA 2025-07-23", "remains RU, UA undated");
        assertThat(labels(
                        WIRE.that(REMAINS_AGREED),
                        WIRE.that(agreement(REMAINS, "2025-07-23")),
                        KYIV.on("2025-06-03").that(undated)))
                .hasSize(2);
    }

    @Test
    void aRoundIsThatOfTheAgreementOrNotTold() {
        ExchangeAgreement undated = REMAINS_AGREED.withDate(DateSpan.unknown());
        assertThat(labels(WIRE.that(REMAINS_AGREED.withRound(2)), KYIV.that(undated.withRound(2))))
                .hasSize(1);
        assertThat(labels(WIRE.that(REMAINS_AGREED.withRound(2)), KYIV.that(undated.withRound(3))))
                .hasSize(2);
        assertThat(labels(WIRE.that(undated.withRound(2)), KYIV.that(undated.withRound(2))))
                .hasSize(1);
        assertThat(labels(
                        WIRE.as(Stance.PROPOSED).that(undated.withRound(2)),
                        KYIV.as(Stance.PROPOSED).that(undated.withRound(3))))
                .hasSize(2);
    }

    @Test
    void whoNamesOnePartyMeansTheAgreementThatItCanBe() {
        ExchangeAgreement one = ExchangeAgreement.builder()
                .addParties(UA)
                .category(REMAINS)
                .date(DateSpan.parse("2025-06-02"))
                .build();
        assertThat(labels(WIRE.that(REMAINS_AGREED), KYIV.that(one))).hasSize(1);
    }

    @Test
    void aQuotaOfSomeThatIsAsManyAsAllIsNoPart() {
        ExchangeAgreement all = reciprocal(PRISONERS_OF_WAR, "1000", "2025-06-02");
        Matter matter = only(KYIV.that(all), WIRE.that(all.withCriteria(Criterion.SEVERELY_WOUNDED)));
        assertThat(reason(matter, AspectKey.quota(Direction.of(RU, UA))))
                .isEqualTo("2 origins agree on 1000: Rustem Umerov, text wire.");
    }

    @Test
    void noCriteriaAreNone() {
        assertThat(only(KYIV.that(REMAINS_AGREED))
                        .aspect(AspectKey.CRITERIA)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.UNSTATED);
    }

    private static String reason(Matter matter, AspectKey<?> key) {
        return matter.aspect(key).orElseThrow().reason();
    }
}
