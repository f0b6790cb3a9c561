package dev.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Claims;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of accounts. */
class LedgerProperties {
    @Provide
    Arbitrary<List<SourcedClaim<?>>> claimSets() {
        return Claims.sets();
    }

    @Provide
    Arbitrary<List<SourcedClaim<?>>> claimsOfRemains() {
        return Claims.claims(Category.REMAINS)
                .filter(claim -> states(claim, Category.REMAINS))
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<SourcedClaim<?>>> claimsOfPrisoners() {
        return Claims.claims(Category.PRISONERS_OF_WAR)
                .filter(claim -> states(claim, Category.PRISONERS_OF_WAR))
                .list()
                .ofMaxSize(10);
    }

    private static boolean states(SourcedClaim<?> claim, Category category) {
        Optional<Category> stated = claim.fact() instanceof Transfer transfer
                ? transfer.category()
                : ((ExchangeAgreement) claim.fact()).category();
        return stated.equals(Optional.of(category));
    }

    @Property(tries = 300)
    void deliveredAndOutstandingLessTheSurplusIsWhatWasAgreed(
            @ForAll @IntRange(max = 5000) int agreed, @ForAll @IntRange(max = 5000) int delivered) {
        Told text = Told.in("a");
        Ledger ledger = ledger(List.of(
                text.that(Told.unilateral(Category.REMAINS, String.valueOf(agreed), "2025-06-02")),
                text.that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, String.valueOf(delivered), "2025-06-11"))));
        Account account = ledger.accounts().get(0);
        assertThat(account.direction()).hasToString("RU -> UA");
        assertThat(account.delivered().plus(account.outstanding()).minus(account.surplus()))
                .contains(Quantity.exactly(agreed));
    }

    @Property(tries = 300)
    void everyNumberHoldsForWhateverTheAgreedAndTheDeliveredStandFor(
            @ForAll("claimSets") List<SourcedClaim<?>> claims) {
        for (Account account : ledger(claims).accounts()) {
            long agreed = account.agreed().allowed().min();
            long delivered = account.delivered().allowed().min();
            assertThat(account.outstanding().contains(Math.max(0, agreed - delivered)))
                    .isTrue();
            assertThat(account.surplus().contains(Math.max(0, delivered - agreed)))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void everyAlternativeIsWithinItsNumber(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        for (Account account : ledger(claims).accounts()) {
            for (Alternative alternative : account.alternatives()) {
                Quantity whole =
                        alternative.entry() == Alternative.Entry.AGREED ? account.agreed() : account.delivered();
                assertThat(alternative.value().refines(whole))
                        .as("%s of %s", alternative, account)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void noClaimMovesAnAccountThatItIsNotAbout(
            @ForAll("claimsOfRemains") List<SourcedClaim<?>> remains,
            @ForAll("claimsOfPrisoners") List<SourcedClaim<?>> prisoners) {
        Ledger both = ledger(Iterables.concat(remains, prisoners));
        assertThat(numbers(both, Category.REMAINS)).isEqualTo(numbers(ledger(remains), Category.REMAINS));
        assertThat(numbers(both, Category.PRISONERS_OF_WAR))
                .isEqualTo(numbers(ledger(prisoners), Category.PRISONERS_OF_WAR));
    }

    /** Without the alternatives, which name speakers, whom the claims of another account may spell more fully. */
    private static List<String> numbers(Ledger ledger, Category category) {
        return ledger.accounts().stream()
                .filter(account -> account.category() == category)
                .map(account -> account.toString().lines().limit(2).toList().toString())
                .toList();
    }

    @Property(tries = 300)
    void nothingIsDeliveredBeforeItsDay(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        Ledger early = ledger(claims).asOf(LocalDate.of(2025, 6, 1));
        for (Account account : early.accounts()) {
            assertThat(account.delivered().allowed().min()).as("%s", account).isZero();
        }
    }

    @Property(tries = 300)
    void asOfTheLastDayIsTheWhole(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        Ledger whole = ledger(claims);
        assertThat(whole.asOf(LocalDate.of(9999, 12, 31)).accounts()).hasToString(whole.accounts().toString());
    }

    private static Ledger ledger(Iterable<? extends SourcedClaim<?>> claims) {
        return Ledger.of(Reconciler.standard().reconcile(claims));
    }
}
