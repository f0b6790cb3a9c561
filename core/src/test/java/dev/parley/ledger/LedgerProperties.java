package dev.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Quota;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Claims;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of accounts. */
class LedgerProperties {
    private static final Party ELSEWHERE = Party.of("AZ");

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
        assertThat(whole.asOf(LocalDate.of(9999, 12, 31)).accounts())
                .hasToString(whole.accounts().toString());
    }

    /** An agreed number and up to three hand-overs, between small bounds. */
    @Provide
    Arbitrary<List<Quantity>> numbers() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, 4);
        return Combinators.combine(bounds, bounds)
                .as((one, other) -> Quantity.between(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Whatever the numbers stand for, and nothing besides: each of the three is as narrow as can be. */
    @Property(tries = 300)
    void deliveredOutstandingAndSurplusAreWhatTheExactNumbersComeTo(@ForAll("numbers") List<Quantity> numbers) {
        Told text = Told.in("a");
        List<SourcedClaim<?>> claims = new ArrayList<>();
        claims.add(text.that(Told.unilateral(Category.REMAINS, numbers.get(0).toString(), "2025-06-02")));
        for (int i = 1; i < numbers.size(); i++) {
            claims.add(text.that(Told.transfer(
                    Category.REMAINS, Told.RU, Told.UA, numbers.get(i).toString(), "2025-06-1" + i)));
        }
        Account account = ledger(claims).accounts().get(0);
        List<List<Long>> exact = Lists.cartesianProduct(
                numbers.stream().map(LedgerProperties::exactly).toList());
        assertThat(account.delivered()).isEqualTo(hull(exact, LedgerProperties::delivered));
        assertThat(account.outstanding()).isEqualTo(hull(exact, one -> Math.max(0, one.get(0) - delivered(one))));
        assertThat(account.surplus()).isEqualTo(hull(exact, one -> Math.max(0, delivered(one) - one.get(0))));
        for (List<Long> one : exact) {
            double part = one.get(0) == 0 ? 1 : Math.min(1, (double) delivered(one) / one.get(0));
            assertThat(part)
                    .isBetween(account.progress().min(), account.progress().max());
        }
    }

    private static List<Long> exactly(Quantity number) {
        return LongStream.rangeClosed(number.min(), number.max().orElseThrow())
                .boxed()
                .toList();
    }

    private static long delivered(List<Long> numbers) {
        return numbers.stream().skip(1).mapToLong(Long::longValue).sum();
    }

    private static Quantity hull(List<List<Long>> exact, ToLongFunction<List<Long>> number) {
        LongSummaryStatistics all = exact.stream().mapToLong(number).summaryStatistics();
        return Quantity.between(all.getMin(), all.getMax());
    }

    @Property(tries = 300)
    void theAccountsOfAUnionOfClaimsAreThoseOfTheMergedReconciliations(
            @ForAll("claimSets") List<SourcedClaim<?>> one, @ForAll("claimSets") List<SourcedClaim<?>> other) {
        Reconciler reconciler = Reconciler.standard();
        Ledger union = ledger(Iterables.concat(one, other));
        Ledger merged = Ledger.of(reconciler.reconcile(one).merge(reconciler.reconcile(other)));
        assertThat(merged.accounts()).isEqualTo(union.accounts());
        assertThat(merged.exchanges()).isEqualTo(union.exchanges());
        assertThat(merged.unbooked()).isEqualTo(union.unbooked());
    }

    /** Of two wars, neither moves the accounts of the other. */
    @Property(tries = 300)
    void noClaimMovesAnAccountOfOtherParties(
            @ForAll("claimsOfRemains") List<SourcedClaim<?>> claims,
            @ForAll("claimsOfRemains") List<SourcedClaim<?>> others) {
        List<SourcedClaim<?>> here =
                claims.stream().filter(LedgerProperties::namesBothSides).toList();
        List<SourcedClaim<?>> elsewhere = others.stream()
                .filter(LedgerProperties::namesBothSides)
                .<SourcedClaim<?>>map(LedgerProperties::elsewhere)
                .toList();
        List<Account> both = ledger(Iterables.concat(here, elsewhere)).accounts().stream()
                .filter(account -> !account.direction().parties().contains(ELSEWHERE))
                .toList();
        assertThat(both)
                .extracting(LedgerProperties::numbers)
                .isEqualTo(ledger(here).accounts().stream()
                        .map(LedgerProperties::numbers)
                        .toList());
    }

    private static boolean namesBothSides(SourcedClaim<?> claim) {
        return !(claim.fact() instanceof Transfer transfer)
                || transfer.from().isPresent() && transfer.to().isPresent();
    }

    /** The same claim of Armenia and Azerbaijan. */
    private static SourcedClaim<?> elsewhere(SourcedClaim<?> claim) {
        Fact fact = claim.fact();
        return Told.in(claim.citation().document())
                .on("2025-06-20")
                .as(claim.stance())
                .that(
                        fact instanceof Transfer transfer
                                ? new Transfer(
                                        transfer.category(),
                                        transfer.from().map(LedgerProperties::elsewhere),
                                        transfer.to().map(LedgerProperties::elsewhere),
                                        transfer.quantity(),
                                        transfer.tally(),
                                        transfer.date(),
                                        transfer.ordinal(),
                                        transfer.stage())
                                : elsewhere((ExchangeAgreement) fact));
    }

    private static ExchangeAgreement elsewhere(ExchangeAgreement agreement) {
        return agreement
                .withParties(agreement.parties().stream()
                        .map(LedgerProperties::elsewhere)
                        .toList())
                .withQuotas(agreement.quotas().stream()
                        .map(quota -> new Quota(
                                quota.from().map(LedgerProperties::elsewhere),
                                quota.to().map(LedgerProperties::elsewhere),
                                quota.quantity()))
                        .toList());
    }

    private static Party elsewhere(Party party) {
        return party.equals(Told.RU) ? Party.of("AM") : ELSEWHERE;
    }

    /** The numbers alone: who says so may be told by a fuller name that the claims of another account know. */
    private static List<?> numbers(Account account) {
        return List.of(account.label(), account.direction(), account.agreed(), account.delivered());
    }

    private static Ledger ledger(Iterable<? extends SourcedClaim<?>> claims) {
        return Ledger.of(Reconciler.standard().reconcile(claims));
    }
}
