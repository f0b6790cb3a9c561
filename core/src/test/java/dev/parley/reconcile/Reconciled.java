package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import java.util.List;

/** What the standard reconciler makes of claims, as the tests look at it. */
final class Reconciled {
    private Reconciled() {}

    static Reconciliation reconcile(SourcedClaim<?>... claims) {
        return Reconciler.standard().reconcile(List.of(claims));
    }

    static List<String> labels(SourcedClaim<?>... claims) {
        return reconcile(claims).matters().stream().map(Matter::label).toList();
    }

    /** The one matter that they are about. */
    static Matter only(SourcedClaim<?>... claims) {
        List<Matter> matters = reconcile(claims).matters();
        assertThat(matters).hasSize(1);
        return matters.get(0);
    }

    static List<Check> checks(SourcedClaim<?>... claims) {
        return reconcile(claims).checks();
    }

    /** What the checks found, in one line each. */
    static List<String> findings(SourcedClaim<?>... claims) {
        return checks(claims).stream()
                .flatMap(check -> check.findings().stream())
                .map(Finding::line)
                .toList();
    }
}
