/** Claims about negotiations: partial values, facts, their sources, reconciliation and accounts. */
module dev.parley.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.parley.claim;
    exports dev.parley.fact;
    exports dev.parley.interval;
    exports dev.parley.ledger;
    exports dev.parley.party;
    exports dev.parley.reconcile;
}
