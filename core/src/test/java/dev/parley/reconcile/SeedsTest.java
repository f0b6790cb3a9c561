package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.testing.GoldClaims;
import dev.parley.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five reports of one week, as people read them: what they agree and disagree on. */
class SeedsTest {
    private static final Direction TO_UKRAINE = Direction.of(Told.RU, Told.UA);
    private static final Direction TO_RUSSIA = Direction.of(Told.UA, Told.RU);
    private static final String REMAINS = "remains RU, UA 2025-06-02 round 2";
    private static final String PRISONERS = "prisoners_of_war RU, UA 2025-06-02 round 2";

    private Reconciliation seeds = Reconciler.standard().reconcile(List.of());

    @BeforeEach
    void readTheSeedsIfTheyLieBesideTheRepository() throws IOException {
        assumeTrue(Files.exists(GoldClaims.GOLD));
        seeds = Reconciler.standard().reconcile(GoldClaims.read());
    }

    @Test
    void theDirectionOfThe13thTheRemainsAgreementAnOfficeAndAMemorandumAreContestedAndNothingElse() {
        assertThat(seeds.contested())
                .extracting(Matter::label)
                .containsExactly(REMAINS, "remains RU <-> UA 2025-06-13", "Vladimir Medinsky of RU", "RU to UA");
        assertThat(matter("Vladimir Medinsky of RU").contested())
                .extracting(Aspect::name)
                .containsExactly("role");
        assertThat(matter("RU to UA").contested()).extracting(Aspect::name).containsExactly("existence");
        assertThat(matter(REMAINS).contested())
                .extracting(Aspect::name)
                .containsExactly("formula", "quota UA -> RU", "total");
        assertThat(matter("remains RU <-> UA 2025-06-13").contested())
                .extracting(Aspect::name)
                .containsExactly("direction");
    }

    @Test
    void bothLegsOfThe11thAreCorroborated() {
        assertThat(positions("remains RU -> UA 2025-06-11", AspectKey.QUANTITY))
                .isEqualTo("[1212 (Vladimir Medinsky, text 001)]");
        assertThat(positions("remains UA -> RU 2025-06-11", AspectKey.QUANTITY))
                .isEqualTo("[27 (Vladimir Medinsky, text 001)]");
    }

    @Test
    void theHeadsOfDelegationTheShortCeasefireAndTheNextMeetingAreCorroborated() {
        assertThat(positions("head of the delegation of RU", AspectKey.HEAD))
                .isEqualTo("[Vladimir Medinsky (text 002, text 004)]");
        assertThat(positions("head of the delegation of UA", AspectKey.HEAD))
                .isEqualTo("[Rustem Umerov (text 002, text 004)]");
        assertThat(positions("ceasefire RU to UA 2..3 days", AspectKey.DAYS))
                .isEqualTo("[2..3 (Vladimir Medinsky, Volodymyr Zelenskyy)]");
        assertThat(positions("meeting UA to RU", AspectKey.DATE))
                .isEqualTo("[2025-06-20/2025-06-30 (text 002, text 003, text 004)]");
    }

    @Test
    void theDurationAndTheChildrenAreRefined() {
        assertThat(matter("Istanbul 2025-06-02 round 2")
                        .aspect(AspectKey.MINUTES)
                        .orElseThrow()
                        .reason())
                .isEqualTo("5 origins state ..120, ~60 and ~60..75, which meet in ~60: text 000, text 001, text 002, 2"
                        + " more.");
        assertThat(matter("return of children UA to RU")
                        .aspect(AspectKey.QUANTITY)
                        .orElseThrow()
                        .reason())
                .isEqualTo("3 origins state ~..400, ~200..999 and 339, which meet in 339: Andriy Yermak, Vladimir"
                        + " Medinsky, Volodymyr Zelenskyy.");
    }

    /** One speaker says so in two reports, which is one origin. */
    @Test
    void theWeeksReviewIsOfOneOrigin() {
        assertThat(positions("RU to UA", AspectKey.REVIEW_DAYS)).isEqualTo("[7 (Rustem Umerov)]");
    }

    @Test
    void theRussianQuotaIsCorroboratedByBothHeadsOfDelegationAndTheUkrainianOneContested() {
        assertThat(positions(REMAINS, AspectKey.quota(TO_UKRAINE)))
                .isEqualTo("[6000 (Rustem Umerov, Vladimir Medinsky, text 000, 1 more)]");
        assertThat(positions(REMAINS, AspectKey.quota(TO_RUSSIA)))
                .isEqualTo("[6000 (Rustem Umerov, text 000, text 001), 0 (Vladimir Medinsky)]");
    }

    @Test
    void twelveThousandIsTheSumUnderOneReadingAndNotUnderTheOther() {
        Aspect<Total> total = matter(REMAINS).aspect(AspectKey.TOTAL).orElseThrow();
        assertThat(total.positions())
                .extracting(Position::text)
                .containsExactly("12000 on both sides together", "6000 on both sides together", "~20000..99999");
        assertThat(total.accordingTo(Reading.ofSpeaker("Umerov")).positions())
                .hasToString("[12000 on both sides together (Rustem Umerov)]");
        assertThat(total.accordingTo(Reading.ofSpeaker("Medinsky")).positions())
                .hasToString("[6000 on both sides together (Vladimir Medinsky)]");
        assertThat(total.reason())
                .contains(
                        " ~2000..9999 and ~6000 meet 12000 when read for each side. The total is the sum of the quotas:",
                        "12000 = 6000 + 6000 holds according to UA");
    }

    @Test
    void twelveThousandHoldsAsKyivTellsItAndTheWholeOfTheGapLiesInTheUkrainianQuotaAsMoscowDoes() {
        Check total = seeds.checks().stream()
                .filter(check -> check.rule() == Rule.TOTAL_OF_QUOTAS
                        && check.findings().get(0).whole().stated().equals(Quantity.exactly(12000)))
                .findFirst()
                .orElseThrow();
        assertThat(total).hasToString("""
                total of remains RU, UA 2025-06-02 round 2: the total is the sum of the quotas
                  according to RU: 12000 = 6000 + 0 fails
                  according to UA, text 000 and text 001: 12000 = 6000 + 6000 holds
                  6000 apart: 12000 (Rustem Umerov) against 6000 (Vladimir Medinsky) + 0 (Vladimir Medinsky), all of
                    it in quota UA -> RU of remains RU, UA 2025-06-02 round 2: 0 (Vladimir Medinsky) against 6000
                    (Rustem Umerov, text 000, text 001)
                """);
        assertThat(total.accordingTo(Reading.ofParty(Told.UA)).orElseThrow().outcome())
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void thePrisonerQuotaIsReadPerSide() {
        assertThat(matter(PRISONERS)
                        .aspect(AspectKey.quota(TO_UKRAINE))
                        .orElseThrow()
                        .positions())
                .extracting(Position::value)
                .containsExactly(Quantity.between(1000, 1200));
    }

    @Test
    void theAccountTowardsUkraineFollowsTheDirectionOfThe13th() {
        Account account = account(Ledger.of(seeds), TO_UKRAINE);
        assertThat(account).hasToString("""
                        remains RU, UA 2025-06-02 round 2: RU -> UA
                          agreed 6000, delivered 1212..2412, outstanding 3588..4788, surplus 0, progress 20.2 % to 40.2 %
                            delivered 2412 if remains RU <-> UA 2025-06-13 is RU -> UA (Shamsail Saraliyev, text 000)
                            delivered 1212 if remains RU <-> UA 2025-06-13 is UA -> RU (Shamsail Saraliyev, text 001)
                        """);
    }

    @Test
    void theAccountTowardsRussiaFollowsTheReading() {
        Ledger ledger = Ledger.of(seeds).asOf(LocalDate.of(2025, 6, 12));
        assertThat(account(ledger, TO_RUSSIA).outstanding()).isEqualTo(Quantity.between(0, 5973));
        assertThat(account(ledger.accordingTo(Reading.ofParty(Told.UA)), TO_RUSSIA)
                        .outstanding())
                .isEqualTo(Quantity.exactly(5973));
        assertThat(account(ledger.accordingTo(Reading.ofParty(Told.RU)), TO_RUSSIA)
                        .outstanding())
                .isEqualTo(Quantity.exactly(0));
    }

    private static Account account(Ledger ledger, Direction direction) {
        return ledger.accounts().stream()
                .filter(account ->
                        account.label().equals(REMAINS) && account.direction().equals(direction))
                .findFirst()
                .orElseThrow();
    }

    private String positions(String label, AspectKey<?> key) {
        return matter(label).aspect(key).orElseThrow().positions().toString();
    }

    private Matter matter(String label) {
        return seeds.matters().stream()
                .filter(m -> m.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
