package dev.parley.examples.cli;

import static dev.parley.examples.cli.ReconciliationJson.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.ledger.Account;
import dev.parley.ledger.Alternative;
import dev.parley.ledger.Ledger;
import dev.parley.ledger.TallyBreak;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Accounts as JSON. What an account would say if one side of a contest were right stands under its {@code alternatives}, and where numbers
 * told day by day and counts so far don't add up, under its {@code breaks}.
 */
final class AccountJson {
    private AccountJson() {}

    static ObjectNode account(Ledger ledger, Account account) {
        ObjectNode node = JSON.createObjectNode().put("agreement", account.label());
        node.set("category", JSON.valueToTree(account.category()));
        MatterJson.putDirection(node, account.direction());
        node.set("agreed", JSON.valueToTree(account.agreed()));
        node.set("delivered", JSON.valueToTree(account.delivered()));
        node.set("outstanding", JSON.valueToTree(account.outstanding()));
        node.set("surplus", JSON.valueToTree(account.surplus()));
        node.set("progress", JSON.valueToTree(account.progress()));
        node.put("contradicted", account.isContradicted());
        ArrayNode transfers = node.putArray("transfers");
        account.transfers().forEach(transfer -> transfers.add(transfer.label()));
        ArrayNode alternatives = node.putArray("alternatives");
        account.alternatives().forEach(a -> alternatives.add(alternative(a)));
        ArrayNode breaks = node.putArray("breaks");
        account.breaks().forEach(gap -> breaks.add(tallyBreak(gap)));
        ledger.asOf().ifPresent(day -> node.put("as_of", day.toString()));
        return node.put("reading", ledger.reading().toString());
    }

    private static ObjectNode alternative(Alternative alternative) {
        ObjectNode node =
                JSON.createObjectNode().put("entry", alternative.entry().name().toLowerCase(Locale.ROOT));
        node.set("quantity", JSON.valueToTree(alternative.value()));
        node.put("matter", alternative.matter().label());
        MatterJson.putValue(node, alternative.position().value());
        MatterJson.putOrigins(node, alternative.position());
        return node;
    }

    private static ObjectNode tallyBreak(TallyBreak gap) {
        ObjectNode node = JSON.createObjectNode();
        if (!gap.after().equals(LocalDate.MIN)) {
            node.put("after", gap.after().toString());
        }
        node.put("until", gap.until().toString());
        node.set("told", JSON.valueToTree(gap.told()));
        node.set("counted", JSON.valueToTree(gap.counted()));
        return node.put("falls", gap.falls());
    }
}
