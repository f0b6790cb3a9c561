package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.ledger.Ledger;
import dev.parley.testing.Claims;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a reconciliation does not depend on, and what it never loses. */
class ReconcilerProperties {
    private final Reconciler reconciler = Reconciler.standard();

    @Provide
    Arbitrary<List<SourcedClaim<?>>> claimSets() {
        return Arbitraries.oneOf(Claims.sets(), Claims.ofTalks());
    }

    @Property(tries = 300)
    void theOrderOfClaimsDoesNotShow(@ForAll("claimSets") List<SourcedClaim<?>> claims, @ForAll Random random) {
        List<SourcedClaim<?>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertSame(reconciler.reconcile(claims), reconciler.reconcile(shuffled));
    }

    @Property(tries = 300)
    void duplicatesDoNotShow(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        assertSame(reconciler.reconcile(claims), reconciler.reconcile(Iterables.concat(claims, claims)));
    }

    @Property(tries = 300)
    void batchesDoNotShow(
            @ForAll("claimSets") List<SourcedClaim<?>> one,
            @ForAll("claimSets") List<SourcedClaim<?>> two,
            @ForAll("claimSets") List<SourcedClaim<?>> three) {
        Reconciliation a = reconciler.reconcile(one);
        Reconciliation b = reconciler.reconcile(two);
        Reconciliation c = reconciler.reconcile(three);
        Reconciliation whole = reconciler.reconcile(Iterables.concat(one, two, three));
        assertSame(whole, a.merge(b).merge(c));
        assertSame(whole, a.merge(b.merge(c)));
        assertSame(whole, c.merge(b).merge(a));
    }

    @Property(tries = 300)
    void everyClaimIsAboutOneMatter(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        Reconciliation reconciliation = reconciler.reconcile(claims);
        // Who heads a delegation is told of the person, too.
        List<SourcedClaim<?>> placed = reconciliation.matters().stream()
                .filter(matter -> matter.aspect(AspectKey.HEAD).isEmpty())
                .flatMap(matter -> matter.claims().stream())
                .<SourcedClaim<?>>map(claim -> claim)
                .toList();
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(ImmutableSet.<SourcedClaim<?>>copyOf(placed))
                .isEqualTo(ImmutableSet.<SourcedClaim<?>>copyOf(claims));
    }

    @Property(tries = 300)
    void everyRoundThatCountsIsInAPosition(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        for (Matter matter : reconciler.reconcile(claims).matters()) {
            matter.aspect(AspectKey.ROUND)
                    .ifPresent(round -> assertThat(round.positions().stream()
                                    .flatMap(position -> position.claims().stream())
                                    .distinct()
                                    .count())
                            .isEqualTo(matter.claims().stream()
                                    .filter(ReconcilerProperties::statesARound)
                                    .count()));
        }
    }

    private static boolean statesARound(SourcedClaim<? extends Fact> claim) {
        return claim.fact() instanceof ExchangeAgreement agreement
                && agreement.round().isPresent()
                && switch (claim.stance()) {
                    case ASSERTED, REPORTED, EXPECTED -> true;
                    default -> false;
                };
    }

    @Property(tries = 300)
    void theReadingOfEverybodyIsTheWhole(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        Reconciliation whole = reconciler.reconcile(claims);
        assertSame(whole, whole.accordingTo(Reading.everybody()));
        assertThat(Ledger.of(whole).accordingTo(Reading.everybody()).accounts())
                .isEqualTo(Ledger.of(whole).accounts());
    }

    @Property(tries = 300)
    void noLineIsWiderThanAHundredColumns(@ForAll("claimSets") List<SourcedClaim<?>> claims) {
        Reconciliation reconciliation = reconciler.reconcile(claims);
        assertThat(reconciliation.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(reconciliation.checks().stream()
                        .flatMap(check -> check.toString().lines()))
                .allMatch(line -> line.length() <= 100);
        assertThat(Ledger.of(reconciliation).toString().lines()).allMatch(line -> line.length() <= 100);
    }

    private static void assertSame(Reconciliation one, Reconciliation other) {
        assertThat(other).isEqualTo(one);
        assertThat(other.matters()).isEqualTo(one.matters());
        assertThat(other).hasToString(one.toString());
        assertThat(other.checks()).isEqualTo(one.checks());
        assertThat(Ledger.of(other)).hasToString(Ledger.of(one).toString());
    }
}
