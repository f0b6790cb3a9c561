package dev.parley.ledger;

import static dev.parley.fact.Category.PRISONERS_OF_WAR;
import static dev.parley.fact.Category.REMAINS;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static dev.parley.testing.Told.unilateral;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Things that happened to people who keep such books. */
class CasesTest {
    private static final Direction TO_UKRAINE = Direction.of(RU, UA);
    private static final Direction TO_RUSSIA = Direction.of(UA, RU);
    private static final Reading KYIV_SAYS = Reading.ofParty(UA);
    private static final Reading MOSCOW_SAYS = Reading.ofParty(RU);

    private static final Told KYIV = Told.in("kyiv").by("Coordination Headquarters of Ukraine", UA);
    private static final Told MOSCOW = Told.in("moscow").by("Russian Ministry of Defence", RU);

    /** 195 for 195, or for 207: contested in one direction alone. */
    @Test
    void january2024() {
        Ledger ledger = ledger(
                MOSCOW.that(transfer(PRISONERS_OF_WAR, RU, UA, "195", "2024-01-31"), "195 of theirs"),
                MOSCOW.that(transfer(PRISONERS_OF_WAR, UA, RU, "195", "2024-01-31"), "195 of ours"),
                KYIV.that(
                        transfer(PRISONERS_OF_WAR, RU, UA, "207", "2024-01-31").withOrdinal(50), "207 are home"));
        assertThat(ledger.accounts()).extracting(Account::toString).containsExactly("""
                        prisoners_of_war, no known agreement: RU -> UA
                          agreed unknown, delivered 195..207
                            delivered 195 if prisoners_of_war RU -> UA 2024-01-31 is 195 (Russian Ministry of Defence)
                            delivered 207 if prisoners_of_war RU -> UA 2024-01-31 is 207 (Coordination Headquarters of
                              Ukraine)
                        """, """
                        prisoners_of_war, no known agreement: UA -> RU
                          agreed unknown, delivered 195
                        """);
    }

    /**
     * 1,000 for 1,000 on three days, the last of which is the third stage of one exchange and not the third exchange.
     */
    @Test
    void may2025() {
        Told wire = Told.in("wire").on("2025-05-26");
        Ledger ledger = ledger(
                wire.that(reciprocal(PRISONERS_OF_WAR, "1000", "2025-05-16")),
                leg(wire, RU, UA, 390, "2025-05-23", 1),
                leg(wire, UA, RU, 390, "2025-05-23", 1),
                leg(wire, RU, UA, 307, "2025-05-24", 2),
                leg(wire, UA, RU, 307, "2025-05-24", 2),
                leg(wire, RU, UA, 303, "2025-05-25", 3),
                leg(wire, UA, RU, 303, "2025-05-25", 3),
                KYIV.that(transfer(PRISONERS_OF_WAR, RU, UA, "1000", "2025-05-01/2025-05-31"), "a thousand in May"));
        for (Direction direction : List.of(TO_UKRAINE, TO_RUSSIA)) {
            Account account = account(ledger, direction);
            assertThat(account.delivered()).isEqualTo(Quantity.exactly(1000));
            assertThat(account.outstanding()).isEqualTo(Quantity.exactly(0));
            assertThat(account.surplus()).isEqualTo(Quantity.exactly(0));
        }
    }

    private static SourcedClaim<Transfer> leg(Told source, Party from, Party to, int number, String day, int stage) {
        return source.that(transfer(PRISONERS_OF_WAR, from, to, String.valueOf(number), day)
                .withStage(stage));
    }

    /**
     * 6,000 each way or one way; a tranche that only the sum implies; 1,245 or 1,248 on the last day; 27 and 51 the
     * other way.
     */
    @Test
    void june2025() {
        Ledger ledger = Ledger.of(remains());
        Account toUkraine = account(ledger, TO_UKRAINE);
        assertThat(toUkraine.agreed()).isEqualTo(Quantity.exactly(6000));
        assertThat(toUkraine.delivered()).isEqualTo(Quantity.between(6057, 6060));
        assertThat(toUkraine.surplus()).isEqualTo(Quantity.between(57, 60));
        assertThat(toUkraine.isContradicted()).isFalse();
        assertThat(account(ledger.accordingTo(KYIV_SAYS), TO_UKRAINE).delivered())
                .isEqualTo(Quantity.exactly(6057));
        assertThat(account(ledger.accordingTo(MOSCOW_SAYS), TO_UKRAINE).delivered())
                .isEqualTo(Quantity.exactly(6060));

        Account toRussia = account(ledger, TO_RUSSIA);
        assertThat(toRussia.delivered()).isEqualTo(Quantity.exactly(78));
        assertThat(toRussia.agreed()).isEqualTo(Quantity.between(0, 6000));
        assertThat(account(ledger.accordingTo(KYIV_SAYS), TO_RUSSIA).outstanding())
                .isEqualTo(Quantity.exactly(5922));
        assertThat(account(ledger.accordingTo(MOSCOW_SAYS), TO_RUSSIA).outstanding())
                .isEqualTo(Quantity.exactly(0));
    }

    @Test
    void theHandOversOfJuneDifferOnTheLastDayAlone() {
        assertThat(remains().contested())
                .extracting(matter -> matter.label() + " " + matter.contested())
                .containsExactly(
                        "remains RU, UA 2025-06-02 [formula contested: reciprocal (Rustem Umerov) | unilateral (Vladimir Medinsky), "
                                + "quota UA -> RU contested: 0 (Vladimir Medinsky) | 6000 (Rustem Umerov)]",
                        "remains RU -> UA 2025-06-16 [quantity contested: 1245 (Coordination Headquarters of Ukraine) | "
                                + "1248 (Russian Ministry of Defence)]",
                        "remains RU -> UA so far 2025-06-16 [quantity contested: 6057 (Coordination Headquarters of Ukraine) | "
                                + "6060 (Russian Ministry of Defence)]");
    }

    private static Reconciliation remains() {
        return reconcile(
                KYIV.by("Rustem Umerov", UA).that(reciprocal(REMAINS, "6000", "2025-06-02")),
                MOSCOW.by("Vladimir Medinsky", RU).as(Stance.EXPECTED).that(unilateral(REMAINS, "6000", "2025-06-02")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1212", "2025-06-11")),
                MOSCOW.that(transfer(REMAINS, UA, RU, "27", "2025-06-11")),
                KYIV.that(transfer(REMAINS, RU, UA, "1200", "2025-06-13")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1200", "2025-06-14")),
                KYIV.that(transfer(REMAINS, RU, UA, "1245", "2025-06-16")),
                MOSCOW.that(transfer(REMAINS, RU, UA, "1248", "2025-06-16")),
                MOSCOW.that(transfer(REMAINS, UA, RU, "51", "2025-06-16")),
                KYIV.that(soFar(RU, UA, 6057)),
                MOSCOW.that(soFar(RU, UA, 6060)),
                MOSCOW.that(soFar(UA, RU, 78)));
    }

    private static Transfer soFar(Party from, Party to, int number) {
        return transfer(REMAINS, from, to, String.valueOf(number), "2025-06-16").withTally(Tally.CUMULATIVE);
    }

    /** A stage of which both sides keep the number back: it is not zero. */
    @Test
    void june9th2025() {
        Told wire = Told.in("wire");
        Ledger ledger = ledger(
                wire.that(reciprocal(PRISONERS_OF_WAR, "1000..1200", "2025-06-02")),
                wire.that(transfer(PRISONERS_OF_WAR, RU, UA, "undisclosed", "2025-06-09")
                        .withOrdinal(66)
                        .withStage(1)),
                wire.that(transfer(PRISONERS_OF_WAR, UA, RU, "undisclosed", "2025-06-09")
                        .withOrdinal(66)
                        .withStage(1)));
        Account account = account(ledger, TO_UKRAINE);
        assertThat(account.delivered()).isEqualTo(Quantity.unknown());
        assertThat(account.outstanding()).isEqualTo(Quantity.between(0, 1200));
        assertThat(account.progress()).hasToString("0.0 % to 100.0 %");
    }

    private static Account account(Ledger ledger, Direction direction) {
        return ledger.accounts().stream()
                .filter(account -> account.direction().equals(direction))
                .collect(MoreCollectors.onlyElement());
    }

    private static Ledger ledger(SourcedClaim<?>... claims) {
        return Ledger.of(reconcile(claims));
    }

    private static Reconciliation reconcile(SourcedClaim<?>... claims) {
        return Reconciler.standard().reconcile(List.of(claims));
    }
}
