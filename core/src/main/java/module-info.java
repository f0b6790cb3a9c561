/** Claims about negotiations: partial values, facts, their sources, reconciliation and accounts. */
module dev.parley.core {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.dataformat.csv;
    requires static org.immutables.value.annotations;

    exports dev.parley.claim;
    exports dev.parley.export;
    exports dev.parley.fact;
    exports dev.parley.interval;
    exports dev.parley.json;
    exports dev.parley.ledger;
    exports dev.parley.party;
    exports dev.parley.reconcile;

    provides com.fasterxml.jackson.databind.Module with
            dev.parley.json.ParleyModule;
}
