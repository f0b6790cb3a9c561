package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.interval.Quantity;
import dev.parley.party.Person;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was known when, what two sides tell differently, and which number to print. */
class ReadingsTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-12");
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-11");
    private static final Told WIRE = Told.in("wire").on("2025-06-14");

    private static final SourcedClaim<?> MOSCOWS_COUNT = MOSCOW.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
    private static final SourcedClaim<?> KYIVS_COUNT = KYIV.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
    private static final SourcedClaim<?> WIRES_COUNT = WIRE.that(transfer(REMAINS, RU, UA, "1200", "2025-06-11"));

    private final Reconciliation all = reconcile(
            MOSCOWS_COUNT,
            KYIVS_COUNT,
            WIRES_COUNT,
            MOSCOW.that(unilateral(REMAINS, "6000", "2025-06-02")),
            KYIV.that(reciprocal(REMAINS, "6000", "2025-06-02")));

    @Test
    void whatWasKnownOnADayIsWhatHadBeenReportedByThen() {
        assertThat(all.asOf(LocalDate.of(2025, 6, 10)).claims()).isEmpty();
        assertThat(quantity(all.asOf(LocalDate.of(2025, 6, 11))))
                .isEqualTo("quantity single: 1212 (Vladimir Medinsky)");
        assertThat(quantity(all.asOf(LocalDate.of(2025, 6, 12))))
                .isEqualTo("quantity corroborated: 1212 (Rustem Umerov, Vladimir Medinsky)");
        assertThat(all.asOf(LocalDate.of(2025, 6, 14))).isEqualTo(all);
    }

    @Test
    void whatNobodySaysTheDayOfIsNotKnownToHaveBeenReported() {
        SourcedClaim<?> undated = Told.in("leaflet").that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
        assertThat(reconcile(undated).asOf(LocalDate.of(2030, 1, 1)).claims()).isEmpty();
    }

    @Test
    void changesNameWhatIsNewAndWhatBecameContested() {
        Changes changes = Changes.between(all.asOf(LocalDate.of(2025, 6, 12)), all.asOf(LocalDate.of(2025, 6, 14)));
        assertThat(changes).hasToString("""
                        1 change

                        remains RU -> UA 2025-06-11
                          quantity          corroborated, 1212                     -> contested, 1212 | 1200
                        """);
        assertThat(changes.newContests()).isEqualTo(changes.changes());
    }

    @Test
    void oneMoreValueOfWhatIsContestedIsAChangeAndOneMoreOriginOfAValueIsNone() {
        SourcedClaim<?> third = Told.in("paper").that(transfer(REMAINS, RU, UA, "1199", "2025-06-11"));
        Reconciliation contested = reconcile(MOSCOWS_COUNT, WIRES_COUNT);
        Changes changes = Changes.between(contested, reconcile(MOSCOWS_COUNT, WIRES_COUNT, third));
        assertThat(changes.changes())
                .extracting(Change::toString)
                .containsExactly("remains RU -> UA 2025-06-11, quantity: contested, 1200 | 1212 -> contested, 1199 |"
                        + " 1200 | 1212");
        assertThat(changes.newContests()).isEmpty();
        assertThat(Changes.between(contested, reconcile(MOSCOWS_COUNT, WIRES_COUNT, KYIVS_COUNT))
                        .changes())
                .isEmpty();
    }

    @Test
    void aMatterOfWhichNothingWasKnownIsNewInAllThatIsTold() {
        Changes changes = Changes.between(reconcile(), reconcile(MOSCOWS_COUNT));
        assertThat(changes.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "remains RU -> UA 2025-06-11, category: not told -> single, remains",
                        "remains RU -> UA 2025-06-11, direction: not told -> single, RU -> UA",
                        "remains RU -> UA 2025-06-11, quantity: not told -> single, 1212",
                        "remains RU -> UA 2025-06-11, date: not told -> single, 2025-06-11");
        assertThat(Changes.between(reconcile(MOSCOWS_COUNT), reconcile()).changes())
                .hasSize(4);
        assertThat(Changes.between(all, all).changes()).isEmpty();
    }

    @Test
    void twoSidesDifferInWhatTheyCannotBothBeRightAbout() {
        Differences sides = all.differences(Reading.ofParty(RU), Reading.ofParty(UA));
        assertThat(sides.differing())
                .extracting(Difference::toString)
                .containsExactly(
                        "remains RU, UA 2025-06-02, formula: unilateral / reciprocal",
                        "remains RU, UA 2025-06-02, quota UA -> RU: 0 / 6000");
        assertThat(sides.inCommon())
                .extracting(Difference::toString)
                .contains("remains RU -> UA 2025-06-11, quantity: 1212 / 1212");
        assertThat(sides.onlyLeft()).isEmpty();
        assertThat(sides.onlyRight()).isEmpty();
        assertThat(sides.toString()).startsWith("""
                        according to RU / according to UA

                        differing: 2 aspects
                        remains RU, UA 2025-06-02
                          formula           unilateral                             reciprocal
                          quota UA -> RU    0                                      6000

                        only according to RU: nothing

                        only according to UA: nothing

                        in common:\s""");
    }

    @Test
    void whatOneSideAloneTellsIsListedApart() {
        Reconciliation counts = reconcile(MOSCOWS_COUNT, WIRES_COUNT);
        assertThat(counts.differences(Reading.ofParty(RU), Reading.ofParty(UA)).onlyLeft())
                .extracting(Difference::toString)
                .contains("remains RU -> UA 2025-06-11, quantity: 1212 / -");
    }

    @Test
    void whereThereIsOnePositionItIsTheChoice() {
        assertThat(Policy.standard()
                        .choose(aspect(reconcile(MOSCOWS_COUNT)))
                        .orElseThrow()
                        .reason())
                .isEqualTo("1 origin, the only position: Vladimir Medinsky.");
    }

    @Test
    void theStandardPolicyTakesThePositionOfMostOrigins() {
        assertThat(Policy.standard().choose(aspect(all)).orElseThrow())
                .hasToString("1212: 2 origins, more than any other position has: Rustem Umerov, Vladimir Medinsky.");
    }

    @Test
    void ofEquallySupportedPositionsItTakesTheNarrowest() {
        Reconciliation two = reconcile(MOSCOWS_COUNT, KYIV.that(transfer(REMAINS, RU, UA, "1220..1300", "2025-06-11")));
        assertThat(Policy.standard().choose(aspect(two)).orElseThrow())
                .hasToString("1212: 1 origin, as many as others have, for the narrowest value: Vladimir Medinsky.");
    }

    @Test
    void ofEquallyNarrowOnesItTakesTheMiddleOfWhatIsTold() {
        Reconciliation three =
                reconcile(MOSCOWS_COUNT, WIRES_COUNT, KYIV.that(transfer(REMAINS, RU, UA, "9000", "2025-06-11")));
        assertThat(Policy.standard().choose(aspect(three)).orElseThrow())
                .hasToString(
                        "1212: 1 origin, as many as others have, and nearest to the middle of what is told: Vladimir\n"
                                + "  Medinsky.");
    }

    @Test
    void aGradedPolicyPutsReliabilityBeforeNumbersAndCredibilityAfterReliability() {
        Policy policy = Policy.graded(new Grades() {
            @Override
            public Reliability of(Origin source) {
                return source.name().equals("wire") ? Reliability.A : Reliability.C;
            }

            @Override
            public Credibility of(SourcedClaim<?> report) {
                return Credibility.POSSIBLE;
            }
        });
        assertThat(policy.choose(aspect(all)).orElseThrow())
                .hasToString(
                        "1200: the best by the reliability of its sources, then by the credibility of its claims: text wire\n"
                                + "  (A); credibility 3.");
    }

    /** Equally reliable sources, and one report that is likelier than the other; the lesser number is the second by value. */
    @Test
    void amongEquallyReliableSourcesTheMostCredibleClaimsDecide() {
        Reconciliation told = reconcile(
                Told.in("a").that(transfer(REMAINS, RU, UA, "1000", "2025-06-11")),
                Told.in("b").that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")));
        Policy policy = Policy.graded(new Grades() {
            @Override
            public Reliability of(Origin source) {
                return Reliability.B;
            }

            @Override
            public Credibility of(SourcedClaim<?> report) {
                return report.citation().document().equals("b") ? Credibility.PROBABLE : Credibility.DOUBTFUL;
            }
        });
        assertThat(policy.choose(aspect(told)).orElseThrow().toString())
                .startsWith("1212: ")
                .endsWith("credibility 2.");
        assertThat(policy)
                .hasToString("the position with the most reliable sources, then with the most credible claims");
    }

    /** A party by its code, a speaker, an outlet that published it or passed it on. */
    @Test
    void aNameIsThatOfAnyWhoHasIt() {
        SourcedClaim<?> claim = MOSCOW.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
        Attribution speaker = claim.attribution();
        SourcedClaim<?> passedOn = claim.withAttribution(speaker.withVia("TASS").withPublisher("The Courier"));
        assertThat(Stream.of(
                        "RU",
                        "TASS",
                        "tass",
                        "the courier",
                        speaker.speaker().orElseThrow().name()))
                .allMatch(name -> Reading.of(name).includes(passedOn));
        assertThat(Stream.of("UA", "Courier", "Umerov"))
                .noneMatch(name -> Reading.of(name).includes(passedOn));
        assertThat(Reading.ofOutlet("tass").includes(passedOn)).isTrue();
        assertThat(Reading.ofOutlet("TASS").includes(claim)).isFalse();
        assertThat(Reading.of("TASS")).hasToString("according to TASS").isNotEqualTo(Reading.ofOutlet("TASS"));
        assertThat(Reading.ofOutlet("TASS"))
                .isEqualTo(Reading.ofOutlet("TASS"))
                .hasSameHashCodeAs(Reading.ofOutlet("TASS"))
                .isNotEqualTo(Reading.ofSpeaker("TASS"));
    }

    /** What it quotes is not its own. */
    @Test
    void aTextIsListenedToForWhatItSaysItself() {
        SourcedClaim<?> own = Told.in("a").that(transfer(REMAINS, RU, UA, "1212", "2025-06-11"));
        Reading text = Reading.ofVoice(own);
        assertThat(text).hasToString("according to text a");
        assertThat(text.includes(own)).isTrue();
        assertThat(text.includes(Told.in("b").that(own.fact()))).isFalse();
        assertThat(text.includes(Told.in("a").by("Umerov", UA).that(own.fact())))
                .isFalse();
        assertThat(text.includes(
                        own.withAttribution(Attribution.builder().party(UA).build())))
                .isFalse();
        assertThat(Reading.ofVoice(own.withAttribution(
                        Attribution.builder().speaker(Person.of("Umerov")).build())))
                .isEqualTo(Reading.ofSpeaker("Umerov"));
    }

    @Test
    void whereNobodyTakesAPositionThereIsNothingToChoose() {
        Aspect<Quantity> open = reconcile(MOSCOW.that(transfer(REMAINS, RU, UA, "unknown", "2025-06-11")))
                .matters()
                .get(0)
                .aspect(AspectKey.QUANTITY)
                .orElseThrow();
        assertThat(Policy.standard().choose(open)).isEmpty();
    }

    private static String quantity(Reconciliation reconciliation) {
        return aspect(reconciliation).toString();
    }

    private static Aspect<Quantity> aspect(Reconciliation reconciliation) {
        return reconciliation.matters().stream()
                .flatMap(matter -> matter.aspect(AspectKey.QUANTITY).stream())
                .findFirst()
                .orElseThrow();
    }
}
