package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.parley.claim.SourcedClaim;
import dev.parley.testing.Claims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Merging batches is reconciling them all at once, and works out anew only what it changes. */
class MergeProperties {
    /** What one reader of news has reconciled: some claims, and what they know of copies. */
    record Batch(List<SourcedClaim<?>> claims, TextFamilies families) {
        Reconciliation reconciled() {
            return Reconciler.standard().withFamilies(families).reconcile(claims);
        }
    }

    @Provide
    Arbitrary<Batch> batches() {
        return Combinators.combine(Claims.ofAllTypes(), Claims.families()).as(Batch::new);
    }

    @Provide
    Arbitrary<List<Batch>> manyBatches() {
        return batches().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 300)
    void inWhateverOrderAndPairsBatchesAreMergedItIsOneReconciliation(
            @ForAll("manyBatches") List<Batch> batches, @ForAll Random random) {
        List<Reconciliation> parts = new ArrayList<>();
        batches.forEach(batch -> parts.add(batch.reconciled()));
        while (parts.size() > 1) {
            Collections.shuffle(parts, random);
            parts.add(parts.remove(0).merge(parts.remove(0)));
        }
        assertSame(whole(batches), parts.get(0));
    }

    @Property(tries = 300)
    void onePartitionOfTheClaimsIsAsGoodAsAnother(@ForAll("batches") Batch batch, @ForAll Random random) {
        Reconciliation merged = new Batch(ImmutableList.of(), batch.families()).reconciled();
        List<SourcedClaim<?>> left = new ArrayList<>(batch.claims());
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<SourcedClaim<?>> article = left.subList(0, 1 + random.nextInt(left.size()));
            merged = merged.merge(Reconciler.standard().reconcile(article));
            article.clear();
        }
        assertSame(batch.reconciled(), merged);
    }

    @Property(tries = 300)
    void orderAndDuplicatesDoNotShow(@ForAll("batches") Batch batch, @ForAll Random random) {
        List<SourcedClaim<?>> shuffled = new ArrayList<>(batch.claims());
        shuffled.addAll(batch.claims());
        Collections.shuffle(shuffled, random);
        assertSame(batch.reconciled(), new Batch(shuffled, batch.families()).reconciled());
    }

    @Property(tries = 300)
    void aMatterThatStaysAsItWasIsTheSameObject(@ForAll("batches") Batch known, @ForAll("batches") Batch article) {
        Reconciliation before = known.reconciled();
        Reconciliation added = article.reconciled();
        assertTakenOver(before.merge(added), before, added);
    }

    @Property(tries = 300)
    void readingsAndDaysTakeOverWhatTheyLeaveAsItIs(@ForAll("batches") Batch batch) {
        Reconciliation all = batch.reconciled();
        assertTakenOver(all.accordingTo(Reading.ofSpeaker("Umerov")), all);
        assertTakenOver(all.asOf(LocalDate.of(2025, 6, 20)), all);
    }

    private static void assertTakenOver(Reconciliation merged, Reconciliation... known) {
        for (Matter matter : merged.matters()) {
            List<Matter> equal = new ArrayList<>();
            for (Reconciliation one : known) {
                one.matters().stream().filter(matter::equals).forEach(equal::add);
            }
            if (!equal.isEmpty()) {
                assertThat(equal).anySatisfy(before -> MergeTest.assertSharesAspects(matter, before));
            }
        }
    }

    private static Reconciliation whole(List<Batch> batches) {
        TextFamilies families = batches.stream().map(Batch::families).reduce(TextFamilies.none(), TextFamilies::merge);
        return new Batch(ImmutableList.copyOf(Iterables.concat(Iterables.transform(batches, Batch::claims))), families)
                .reconciled();
    }

    private static void assertSame(Reconciliation one, Reconciliation other) {
        assertThat(other).isEqualTo(one);
        assertThat(other.matters()).isEqualTo(one.matters());
        assertThat(other).hasToString(one.toString());
        assertThat(other.explain()).isEqualTo(one.explain());
    }
}
