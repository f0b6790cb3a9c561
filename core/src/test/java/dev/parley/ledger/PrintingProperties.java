package dev.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Changes;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Differences;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Policy;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import dev.parley.testing.AnyClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every result fits a prompt of 100 columns, whatever the claims. It does not say that it reads well. */
class PrintingProperties {
    @Provide
    Arbitrary<List<SourcedClaim<?>>> fewClaims() {
        return AnyClaims.claims().list().ofMaxSize(8);
    }

    @Property(tries = 200)
    void noLineIsWiderThanAHundredColumns(@ForAll("fewClaims") List<SourcedClaim<?>> claims) {
        Reconciliation all = Reconciler.standard().reconcile(claims);
        assertThat(results(all))
                .allSatisfy(result -> assertThat(result.toString().lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100)));
    }

    private static List<Object> results(Reconciliation all) {
        List<Object> results = new ArrayList<>(List.of(
                all,
                all.explain(),
                Ledger.of(all),
                Changes.between(Reconciler.standard().reconcile(List.of()), all)));
        Differences differences = all.differences(Reading.of("RU"), Reading.everybody());
        results.add(differences);
        results.addAll(differences.onlyRight());
        results.addAll(Changes.between(all.asOf(LocalDate.of(2025, 6, 1)), all).changes());
        for (Matter matter : all.matters()) {
            results.add(matter);
            results.addAll(matter.history());
            results.addAll(matter.states());
            matter.aspects().forEach(aspect -> addAll(results, aspect));
        }
        for (Check check : all.checks()) {
            results.add(check);
            results.addAll(check.findings());
            results.addAll(check.gaps());
        }
        for (Exchange exchange : Ledger.of(all).exchanges()) {
            results.add(exchange);
            results.addAll(exchange.stages());
        }
        for (Account account : Ledger.of(all).accounts()) {
            results.add(account);
            results.addAll(account.alternatives());
            results.addAll(account.breaks());
        }
        return results;
    }

    private static void addAll(List<Object> results, Aspect<?> aspect) {
        results.add(aspect);
        results.addAll(aspect.positions());
        results.addAll(aspect.comparisons());
        Policy.standard().choose(aspect).ifPresent(results::add);
    }
}
