package dev.parley.reconcile;

import static dev.parley.fact.Category.CIVILIANS;
import static dev.parley.fact.Category.DETAINEES;
import static dev.parley.fact.Category.HOSTAGES;
import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.TotalScope;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that don't count the same contradict nobody. */
class ScopesTest {
    private static final Told WIRE = Told.in("wire");
    private static final Told PAPER = Told.in("paper");
    private static final Party US = Party.of("US");

    /** A fate of one group of persons, by three definitions. */
    @Test
    void detaineesHostagesAndThoseHeldAreThreeScopesOfOneDemand() {
        Matter matter = only(
                PAPER.by("State Department", US).that(demand(Optional.of(DETAINEES), 47)),
                PAPER.by("Foley Foundation", US).that(demand(Optional.of(HOSTAGES), 26)),
                PAPER.by("Bring Them Home", US).that(demand(Optional.empty(), 58)));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.DIFFERENT_SCOPE);
        assertThat(quantity(matter).reason())
                .isEqualTo(
                        "26, which counts hostages, by 1 origin (Foley Foundation), beside 47, which counts detainees, by 1"
                                + " origin (State Department), beside 58, which counts persons of a category that is not told, by 1"
                                + " origin (Bring Them Home): they don't count the same.");
        assertThat(matter.contested()).isEmpty();
        assertThat(matter.aspect(AspectKey.CATEGORY).orElseThrow().verdict()).isEqualTo(Verdict.DIFFERENT_SCOPE);
    }

    @Test
    void twoNumbersOfOneDefinitionStayContestedBesideAThirdOfAnother() {
        Matter matter = only(
                PAPER.by("State Department", US).that(demand(Optional.of(DETAINEES), 47)),
                WIRE.by("Foley Foundation", US).that(demand(Optional.of(HOSTAGES), 26)),
                WIRE.by("Bring Them Home", US).that(demand(Optional.of(HOSTAGES), 30)));
        assertThat(quantity(matter).verdict()).isEqualTo(Verdict.CONTESTED);
    }

    @Test
    void hostagesAndDetaineesOfOneSourceAreTwoDemands() {
        assertThat(reconcile(
                                WIRE.that(demand(Optional.of(DETAINEES), 47)),
                                WIRE.that(demand(Optional.of(HOSTAGES), 26)))
                        .matters())
                .hasSize(2);
    }

    private static Proposal demand(Optional<Category> category, int number) {
        return Proposal.builder()
                .by(US)
                .kind(ProposalKind.RETURN)
                .category(category)
                .quantity(Quantity.exactly(number))
                .build();
    }

    /** The 49th exchange: 230 = 224 + 6 = 6 + 130 + 55 + 38 + 1 = 225 + 5 = 182 + 48. */
    @Test
    void partsThatTheSourceOfTheWholeTellsRefineIt() {
        Reconciliation told = reconcile(
                toUkraine(230, 0),
                toUkraine(224, 1),
                WIRE.that(transfer(CIVILIANS, RU, UA, "6", "2024-01-03"), "part 2", 2),
                toUkraine(130, 3),
                toUkraine(55, 4),
                toUkraine(38, 5),
                toUkraine(1, 6),
                toUkraine(225, 7),
                toUkraine(5, 8),
                toUkraine(182, 9),
                toUkraine(48, 10));
        Aspect<Quantity> quantity = quantity(told.matters().stream()
                .filter(m -> m.claims().size() == 10)
                .findFirst()
                .orElseThrow());
        assertThat(quantity.verdict()).isEqualTo(Verdict.REFINED);
        assertThat(quantity.reason())
                .isEqualTo(
                        "text wire alone states 230. 225, 224, 182, 130, 55, 48, 38, 5 and 1 are parts of it, told beside it"
                                + " by text wire. The whole is the sum of its parts: 230 = 224 + 6 holds, 230 = 6 + 130 + 55 + 38 +"
                                + " 1 holds, 224 = 130 + 55 + 38 + 1 holds, 2 more.");
        assertThat(Ledger.of(told).accounts().get(0).delivered()).isEqualTo(Quantity.exactly(230));
    }

    @Test
    void aTextBreaksDownInItsOwnWordsWhatItHasFromSomebody() {
        SourcedClaim<?> whole = WIRE.by("Coordination Headquarters", UA)
                .that(transfer(PRISONERS_OF_WAR, RU, UA, "230", "2024-01-03"), "part 0", 0);

        assertThat(quantity(only(whole, toUkraine(225, 1), toUkraine(5, 2))).reason())
                .isEqualTo(
                        "Coordination Headquarters alone states 230. 225 and 5 are parts of it, told beside it by text wire."
                                + " The whole is the sum of its parts: 230 = 225 + 5 holds.");
    }

    /** 56 are 55 and a civilian; who tells 55 has left out the civilian. */
    @Test
    void whatOneTellsAloneIsAPartWhereAnotherTellsThatItIs() {
        Transfer soldiers = transfer(PRISONERS_OF_WAR, UA, RU, "55", "2022-09-21");
        Told ministry = WIRE.by("Ministry", RU);
        Reconciliation told = reconcile(
                PAPER.that(soldiers),
                ministry.that(soldiers.withQuantity(Quantity.exactly(56)), "56", 0),
                ministry.that(soldiers, "55", 10),
                ministry.that(soldiers.withCategory(CIVILIANS).withQuantity(Quantity.exactly(1)), "one", 20));

        assertThat(told.contested()).isEmpty();
        assertThat(told.matters()
                        .get(1)
                        .aspect(AspectKey.QUANTITY)
                        .orElseThrow()
                        .reason())
                .isEqualTo(
                        "56, which counts the whole, by 1 origin (Ministry), beside 55, which counts a part of it, by 1"
                                + " origin (text paper): they don't count the same. 55 is a part of it, told beside it by Ministry."
                                + " The whole is the sum of its parts: 56 = 55 + 1 holds.");
    }

    private static SourcedClaim<Transfer> toUkraine(int number, int at) {
        return WIRE.that(transfer(PRISONERS_OF_WAR, RU, UA, String.valueOf(number), "2024-01-03"), "part " + at, at);
    }

    /** 248 - 75 = 173: another scope, not another count. */
    @Test
    void numbersThatAddUpToAnothersAreOfDifferentScope() {
        Transfer all = transfer(PRISONERS_OF_WAR, UA, RU, "248", "2024-01-03");
        Reconciliation told = reconcile(
                PAPER.that(all),
                WIRE.that(all.withQuantity(Quantity.exactly(173)), "173 of them", 0),
                WIRE.that(all.withQuantity(Quantity.exactly(75)), "75 for five", 20));
        Aspect<Quantity> quantity = quantity(told.matters().get(0));
        assertThat(quantity.verdict()).isEqualTo(Verdict.DIFFERENT_SCOPE);
        assertThat(quantity.reason())
                .isEqualTo(
                        "248, which counts the whole, by 1 origin (text paper), beside 75, which counts a part of it, by 1"
                                + " origin (text wire), beside 173, which counts a part of it, by 1 origin (text wire): they don't"
                                + " count the same. The whole is the sum of its parts: 248 = 173 + 75 holds.");
        assertThat(Ledger.of(told).accounts().get(0).delivered()).isEqualTo(Quantity.exactly(248));
    }

    @Test
    void aNumberAloneThatDiffersIsContestedAsBefore() {
        Transfer all = transfer(PRISONERS_OF_WAR, UA, RU, "248", "2024-01-03");
        assertThat(quantity(only(PAPER.that(all), WIRE.that(all.withQuantity(Quantity.exactly(173)))))
                        .verdict())
                .isEqualTo(Verdict.CONTESTED);
    }

    /** A text that tells of 13, and of four, does not contradict itself; whether the four are of the 13 it doesn't say. */
    @Test
    void theLesserNumberOfOneSourceIsAPartOrSomeBeside() {
        Transfer thirteen = transfer(PRISONERS_OF_WAR, RU, UA, "13", "2024-01-03");
        Reconciliation told = reconcile(
                WIRE.that(thirteen, "thirteen"),
                WIRE.that(thirteen.withQuantity(Quantity.exactly(4)), "and four", 20),
                PAPER.that(thirteen));
        Aspect<Quantity> quantity = quantity(told.matters().get(0));
        assertThat(quantity.verdict()).isEqualTo(Verdict.DIFFERENT_SCOPE);
        assertThat(quantity.reason())
                .isEqualTo(
                        "13, which counts the whole, by 2 origins (text paper, text wire), beside 4, which counts a part of"
                                + " it, or some beside it, by 1 origin (text wire): they don't count the same.");
        assertThat(Ledger.of(told).accounts().get(0).delivered()).isEqualTo(Quantity.between(13, 17));
    }

    @Test
    void aQuotaOfSomeIsNoOtherQuotaOfAll() {
        Matter matter = only(
                PAPER.that(reciprocal(PRISONERS_OF_WAR, "1000", "2025-06-02")),
                WIRE.that(reciprocal(PRISONERS_OF_WAR, "200", "2025-06-02").withCriteria(Criterion.SEVERELY_WOUNDED)));
        assertThat(matter.contested()).isEmpty();
        assertThat(matter.aspect(AspectKey.quota(Direction.of(RU, UA)))
                        .orElseThrow()
                        .reason())
                .isEqualTo(
                        "200, which counts severely_wounded, by 1 origin (text wire), beside 1000, which counts all of them,"
                                + " by 1 origin (text paper): they don't count the same.");
    }

    @Test
    void aQuotaOfSomeThatIsGreaterThanThatOfAllContradictsIt() {
        Matter matter = only(
                PAPER.that(reciprocal(PRISONERS_OF_WAR, "1000", "2025-06-02")),
                WIRE.that(reciprocal(PRISONERS_OF_WAR, "1200", "2025-06-02").withCriteria(Criterion.SEVERELY_WOUNDED)));
        assertThat(matter.aspect(AspectKey.quota(Direction.of(RU, UA)))
                        .orElseThrow()
                        .isContested())
                .isTrue();
    }

    @Test
    void aTotalOfEachSideIsNoOtherTotalOfBoth() {
        Matter matter = only(
                PAPER.that(agreement(PRISONERS_OF_WAR, "2025-06-02")
                        .withTotal(Quantity.exactly(1000))
                        .withTotalScope(TotalScope.EACH_SIDE)),
                WIRE.that(agreement(PRISONERS_OF_WAR, "2025-06-02")
                        .withTotal(Quantity.exactly(1000))
                        .withTotalScope(TotalScope.BOTH_SIDES)));
        assertThat(matter.aspect(AspectKey.TOTAL).orElseThrow().reason())
                .isEqualTo(
                        "1000 on both sides together by 1 origin (text wire), beside 1000 on each side by 1 origin (text"
                                + " paper): they don't count the same. The total is the sum of the quotas: 2000 = 1000 + 1000"
                                + " holds, 1000 = 1000 + 1000 fails.");
    }

    @Test
    void aReadingThatTellsOneScopeIsOfOneNumber() {
        Matter matter = only(
                PAPER.by("State Department", US).that(demand(Optional.of(DETAINEES), 47)),
                WIRE.by("Foley Foundation", US).as(Stance.DEMANDED).that(demand(Optional.of(HOSTAGES), 26)));
        assertThat(quantity(matter)
                        .accordingTo(Reading.ofSpeaker("Foley Foundation"))
                        .verdict())
                .isEqualTo(Verdict.SINGLE);
    }

    private static Aspect<Quantity> quantity(Matter matter) {
        return matter.aspect(AspectKey.QUANTITY).orElseThrow();
    }
}
