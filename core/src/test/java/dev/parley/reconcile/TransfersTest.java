package dev.parley.reconcile;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which claims are about one hand-over, and what they make of it. */
class TransfersTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Vladimir Medinsky", RU);
    private static final Told WIRE = Told.in("wire");

    private static final Transfer TO_UKRAINE = transfer(REMAINS, RU, UA, "1212", "2025-06-11");
    private static final Transfer TO_RUSSIA = transfer(REMAINS, UA, RU, "27", "2025-06-11");

    @Test
    void sourcesThatSayTheSameAreOneMatter() {
        Matter matter = only(KYIV.that(TO_UKRAINE), MOSCOW.that(TO_UKRAINE));
        assertThat(matter.label()).isEqualTo("remains RU -> UA 2025-06-11");
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.CORROBORATED);
        assertThat(quantity(matter).reason()).isEqualTo("2 origins agree on 1212: Rustem Umerov, Vladimir Medinsky.");
    }

    @Test
    void oneSpeakerInTwoDocumentsIsOneOrigin() {
        Matter matter = only(
                MOSCOW.that(TO_UKRAINE), Told.in("wire").by("V. Medinskiy", RU).that(TO_UKRAINE));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(quantity(matter).reason()).isEqualTo("Vladimir Medinsky alone states 1212, in 2 documents.");
    }

    @Test
    void aRewriteIsNoSecondOrigin() {
        TextFamilies families = TextFamilies.of(List.of(List.of("copy", "wire")));
        Matter matter = Reconciler.standard()
                .withFamilies(families)
                .reconcile(List.of(WIRE.that(TO_UKRAINE), Told.in("copy").that(TO_UKRAINE)))
                .matters()
                .get(0);
        assertThat(quantity(matter).positions()).hasToString("[1212 (text copy)]");
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.SINGLE);
    }

    @Test
    void aNarrowerNumberRefinesAWiderOne() {
        Matter matter = only(KYIV.that(TO_UKRAINE.withQuantity(Quantity.atLeast(1000))), MOSCOW.that(TO_UKRAINE));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.REFINED);
        assertThat(quantity(matter).reason())
                .isEqualTo("2 origins state 1000.. and 1212, which meet in 1212: Rustem Umerov, Vladimir Medinsky.");
    }

    @Test
    void differentNumbersInOneDirectionAreOneMatterContested() {
        Transfer moscow = transfer(PRISONERS_OF_WAR, RU, UA, "195", "2024-01-31");
        Matter matter = only(MOSCOW.that(moscow), KYIV.that(moscow.withQuantity(Quantity.exactly(207))));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.CONTESTED);
        assertThat(quantity(matter).reason())
                .isEqualTo("195 by 1 origin (Vladimir Medinsky), against 207 by 1 origin (Rustem Umerov).");
    }

    @Test
    void differentNumbersInOppositeDirectionsAreTwoLegs() {
        assertThat(labels(KYIV.that(TO_UKRAINE), MOSCOW.that(TO_RUSSIA)))
                .containsExactly("remains RU -> UA 2025-06-11", "remains UA -> RU 2025-06-11");
    }

    @Test
    void oneNumberInOppositeDirectionsIsOneMatterWithItsDirectionContested() {
        Matter matter = only(KYIV.that(TO_UKRAINE), MOSCOW.that(opposite(TO_UKRAINE)));
        assertThat(matter.label()).isEqualTo("remains RU <-> UA 2025-06-11");
        assertThat(matter.aspect(AspectKey.DIRECTION).orElseThrow().reason())
                .isEqualTo("RU -> UA by 1 origin (Rustem Umerov), against UA -> RU by 1 origin (Vladimir Medinsky).");
    }

    @Test
    void twoFloorsInOppositeDirectionsAreTwoLegs() {
        assertThat(labels(
                        KYIV.that(TO_UKRAINE.withQuantity(Quantity.atLeast(3000))),
                        MOSCOW.that(opposite(TO_UKRAINE).withQuantity(Quantity.atLeast(1200)))))
                .hasSize(2);
    }

    @Test
    void aNumberKeptBackIsNotTheOneOfTheOppositeDirection() {
        assertThat(labels(
                        KYIV.that(TO_UKRAINE), MOSCOW.that(opposite(TO_UKRAINE).withQuantity(Quantity.undisclosed()))))
                .containsExactly("remains RU -> UA 2025-06-11", "remains UA -> RU 2025-06-11");
        assertThat(labels(
                        KYIV.that(TO_UKRAINE), MOSCOW.that(opposite(TO_UKRAINE).withQuantity(Quantity.unknown()))))
                .hasSize(2);
    }

    @Test
    void whatNamesOneSideIsListedAmongTheOthersByDocument() {
        for (Transfer told : List.of(TO_UKRAINE, opposite(TO_UKRAINE))) {
            Matter matter = only(Told.in("a").that(told.withFrom(Optional.empty())), WIRE.that(told));
            assertThat(matter.claims())
                    .extracting(claim -> claim.citation().document())
                    .containsExactly("a", "wire");
        }
    }

    @Test
    void anOpenSideIsTheOtherPartyOfThePair() {
        Matter matter = only(
                KYIV.that(TO_UKRAINE),
                WIRE.that(TO_UKRAINE.withFrom(Optional.empty()).withTo(RU)));
        assertThat(matter.aspect(AspectKey.DIRECTION).orElseThrow().positions())
                .hasToString("[RU -> UA (Rustem Umerov), UA -> RU (text wire)]");
    }

    @Test
    void oneSpeakerQuotedBothWaysByTwoDocumentsIsContestedTooAndNoExchange() {
        Matter matter = only(
                MOSCOW.that(TO_UKRAINE),
                Told.in("wire").by("Vladimir Medinsky", RU).that(opposite(TO_UKRAINE)));
        assertThat(matter.contested()).hasSize(1);
    }

    @Test
    void bothDirectionsInOneDocumentAreTheLegsOfAnExchangeEvenOfEqualNumbers() {
        Transfer leg = transfer(PRISONERS_OF_WAR, RU, UA, "303", "2025-05-25");
        assertThat(labels(WIRE.that(leg), WIRE.that(opposite(leg)), KYIV.that(leg)))
                .containsExactly("prisoners_of_war RU -> UA 2025-05-25", "prisoners_of_war UA -> RU 2025-05-25");
    }

    @Test
    void besideAnExchangeALoneNumberOfTheOtherLegIsThatLegTheWrongWayRound() {
        Reconciliation told = reconcile(WIRE.that(TO_UKRAINE), WIRE.that(TO_RUSSIA), KYIV.that(opposite(TO_UKRAINE)));
        assertThat(told.matters())
                .extracting(Matter::label)
                .containsExactly("remains RU <-> UA 2025-06-11", "remains UA -> RU 2025-06-11");
        assertThat(told.contested())
                .extracting(matter -> matter.contested().toString())
                .containsExactly("[direction contested: RU -> UA (text wire) | UA -> RU (Rustem Umerov)]");
    }

    @Test
    void twoStagesOfOneDocumentAreTwoHandOversOnOneDay() {
        Transfer first = transfer(REMAINS, RU, UA, "100", "2025-06-11").withStage(1);
        Transfer second = transfer(REMAINS, RU, UA, "200", "2025-06-11").withStage(2);
        assertThat(labels(WIRE.that(first), WIRE.that(second))).hasSize(2);
        assertThat(labels(WIRE.that(first), KYIV.that(second))).hasSize(1);
    }

    @Test
    void anUndatedClaimJoinsTheOnlyHandOverThatItCanBeAbout() {
        Transfer undated = TO_RUSSIA.withDate(DateSpan.unknown());
        assertThat(labels(WIRE.that(TO_UKRAINE), WIRE.that(TO_RUSSIA), KYIV.that(undated)))
                .hasSize(2);
    }

    @Test
    void anUndatedClaimThatCanBeAboutTwoStaysApart() {
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown()).withQuantity(Quantity.unknown());
        Transfer later = transfer(REMAINS, RU, UA, "1200", "2025-06-13");
        assertThat(labels(WIRE.that(TO_UKRAINE), WIRE.that(later), KYIV.that(undated)))
                .containsExactly(
                        "remains RU -> UA 2025-06-11", "remains RU -> UA 2025-06-13", "remains RU -> UA undated");
    }

    @Test
    void anUndatedClaimOfAnOrdinalOrStageJoinsNoneOfAnother() {
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown());
        assertThat(labels(WIRE.that(TO_UKRAINE.withOrdinal(8)), KYIV.that(undated.withOrdinal(9))))
                .hasSize(2);
        assertThat(labels(WIRE.that(TO_UKRAINE.withOrdinal(8)), KYIV.that(undated.withOrdinal(8))))
                .hasSize(1);
        assertThat(labels(WIRE.that(TO_UKRAINE), KYIV.that(undated.withOrdinal(8))))
                .hasSize(1);
        assertThat(labels(WIRE.that(TO_UKRAINE.withStage(1)), KYIV.that(undated.withStage(2))))
                .hasSize(2);
        assertThat(labels(WIRE.that(TO_UKRAINE.withStage(2)), KYIV.that(undated.withStage(2))))
                .hasSize(1);
        assertThat(labels(WIRE.that(TO_UKRAINE), KYIV.that(undated.withStage(2))))
                .hasSize(1);
    }

    @Test
    void anUndatedClaimOfTheOtherDirectionJoinsNoneThatNamesItsGiverAlone() {
        Transfer given = TO_UKRAINE.withTo(Optional.empty());
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown());
        assertThat(labels(WIRE.that(given), KYIV.that(opposite(undated)))).hasSize(2);
        assertThat(labels(WIRE.that(given), KYIV.that(undated))).hasSize(1);
    }

    @Test
    void noClaimOfFactIsAboutAHandOverAfterItsPublication() {
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown()).withQuantity(Quantity.unknown());
        assertThat(labels(WIRE.that(TO_UKRAINE), KYIV.on("2025-06-10").that(undated)))
                .hasSize(2);
        assertThat(labels(WIRE.that(TO_UKRAINE), KYIV.on("2025-06-11").that(undated)))
                .hasSize(1);
    }

    @Test
    void aBareClaimSwallowsNothing() {
        Transfer bare = Transfer.builder()
                .category(REMAINS)
                .date(DateSpan.parse("2025-06-11"))
                .build();
        assertThat(labels(
                        WIRE.that(bare),
                        WIRE.that(TO_UKRAINE),
                        WIRE.that(TO_RUSSIA),
                        MOSCOW.as(Stance.EXPECTED).that(transfer(REMAINS, RU, UA, "6000", "2025-06-09/2025-06-15"))))
                .containsExactly(
                        "remains 2025-06-11",
                        "remains RU -> UA 2025-06-09/2025-06-15",
                        "remains RU -> UA 2025-06-11",
                        "remains UA -> RU 2025-06-11");
    }

    @Test
    void aCountSoFarIsNoHandOver() {
        Transfer soFar = TO_UKRAINE.withTally(Tally.CUMULATIVE);
        assertThat(labels(WIRE.that(TO_UKRAINE), WIRE.that(soFar)))
                .containsExactly("remains RU -> UA 2025-06-11", "remains RU -> UA so far 2025-06-11");
    }

    @Test
    void aForecastIsComparedWithTheFactAndTakesNoPosition() {
        Matter matter = only(
                KYIV.that(TO_UKRAINE),
                MOSCOW.as(Stance.EXPECTED).that(TO_UKRAINE.withQuantity(Quantity.exactly(1500))));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.SINGLE);
        assertThat(quantity(matter).comparisons()).hasToString("[expected 1500 (Vladimir Medinsky)]");
        assertThat(quantity(matter).comparisons().get(0).agreesWith()).isEmpty();
    }

    @Test
    void aForecastAloneIsAMatterInWhichNothingIsStatedAsAFact() {
        Matter matter = only(MOSCOW.as(Stance.EXPECTED).that(TO_UKRAINE));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.UNSTATED);
        assertThat(quantity(matter).reason())
                .isEqualTo("No claim states it as a fact: it is expected 1212 (Vladimir Medinsky).");
    }

    @Test
    void aForecastAndAFactThatCanBeAboutTwoAreTwoMattersEvenInTheSameWords() {
        Transfer undated = TO_UKRAINE.withDate(DateSpan.unknown());
        SourcedClaim<?> one = WIRE.that(TO_UKRAINE);
        SourcedClaim<?> other = WIRE.that(TO_UKRAINE.withDate(DateSpan.parse("2025-06-13")));
        assertThat(labels(
                        one,
                        other,
                        KYIV.that(undated),
                        MOSCOW.as(Stance.EXPECTED).that(undated)))
                .hasSize(4);
        assertThat(labels(one, other, KYIV.that(undated), MOSCOW.that(undated))).hasSize(3);
    }

    @Test
    void whatNobodyTellsIsUnstated() {
        Matter matter = only(KYIV.that(TO_UKRAINE.withQuantity(Quantity.unknown())));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.UNSTATED);
        assertThat(quantity(matter).reason()).isEqualTo("No claim states it.");
    }

    @Test
    void whatIsKeptBackIsAValue() {
        Matter matter = only(KYIV.that(TO_UKRAINE.withQuantity(Quantity.undisclosed())));
        assertThat(quantity(matter).positions()).hasToString("[undisclosed (Rustem Umerov)]");
    }

    @Test
    void theDirectionsOfOneDayAreTakenPairByPair() {
        Transfer elsewhere = transfer(REMAINS, Party.of("AM"), Party.of("AZ"), "1212", "2025-06-11");
        assertThat(labels(WIRE.that(TO_UKRAINE), WIRE.that(elsewhere))).hasSize(2);
    }

    private static Transfer opposite(Transfer transfer) {
        Direction back = Transfers.direction(transfer).opposite();
        return transfer.withFrom(Optional.empty()).withTo(back.to()).withFrom(back.from());
    }

    private static Aspect<Quantity> quantity(Matter matter) {
        return matter.aspect(AspectKey.QUANTITY).orElseThrow();
    }
}
