package dev.parley.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.json.ParleyModule;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Changes;
import dev.parley.reconcile.Differences;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/**
 * A reconciliation and its accounts as one JSON object, and on request what changed since a day and where two readings differ. The
 * transfers that are on no account, for want of a direction or a category, stand under {@code unbooked}. The form is that of
 * {@code reconciliation.schema.json} beside this class.
 */
final class ReconciliationJson {
    static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new ParleyModule()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Its lines end alike on every platform. */
    private static final PrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectNode root = JSON.createObjectNode();

    ReconciliationJson(Reconciliation reconciliation, Ledger ledger) {
        ArrayNode matters = root.putArray("matters");
        reconciliation.matters().forEach(matter -> matters.add(MatterJson.matter(matter)));
        ArrayNode checks = root.putArray("checks");
        reconciliation.checks().forEach(check -> checks.add(CheckJson.check(check)));
        ArrayNode accounts = root.putArray("accounts");
        ledger.accounts().forEach(account -> accounts.add(AccountJson.account(ledger, account)));
        ArrayNode exchanges = root.putArray("exchanges");
        ledger.exchanges().forEach(exchange -> exchanges.add(ExchangeJson.exchange(exchange)));
        ArrayNode unbooked = root.putArray("unbooked");
        ledger.unbooked().forEach(matter -> unbooked.add(matter.label()));
        root.set("families", JSON.valueToTree(reconciliation.families().families()));
    }

    /** Adds what became different since the end of a day. */
    void add(LocalDate since, Changes changes) {
        root.set("changes", ComparisonJson.changes(since, changes));
    }

    /** Adds what two readings have in common, and what they don't. */
    void add(Differences differences) {
        root.set("differences", ComparisonJson.differences(differences));
    }

    void write(Writer out) throws IOException {
        JSON.writer(PRINTER).writeValue(out, root);
        out.write('\n');
    }
}
