package dev.parley.examples.cli;

import static dev.parley.examples.cli.ReconciliationJson.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Exchange;
import dev.parley.ledger.Stage;
import dev.parley.reconcile.Direction;
import java.util.Map;

/** Exchanges with their stages as JSON. */
final class ExchangeJson {
    private ExchangeJson() {}

    static ObjectNode exchange(Exchange exchange) {
        ObjectNode node = JSON.createObjectNode().put("label", exchange.label());
        exchange.agreement().ifPresent(agreement -> node.put("agreement", agreement.label()));
        exchange.ordinal().ifPresent(ordinal -> node.put("ordinal", ordinal));
        node.set("category", JSON.valueToTree(exchange.category()));
        ArrayNode stages = node.putArray("stages");
        exchange.stages().forEach(stage -> stages.add(stage(stage)));
        node.set("agreed", numbers(exchange.agreed()));
        node.set("delivered", numbers(exchange.delivered()));
        return node;
    }

    private static ObjectNode stage(Stage stage) {
        ObjectNode node = JSON.createObjectNode();
        stage.number().ifPresent(number -> node.put("number", number));
        node.set("days", JSON.valueToTree(stage.days()));
        node.set("numbers", numbers(stage.numbers()));
        ArrayNode transfers = node.putArray("transfers");
        stage.transfers().forEach(transfer -> transfers.add(transfer.label()));
        return node;
    }

    private static ArrayNode numbers(Map<Direction, Quantity> numbers) {
        ArrayNode nodes = JSON.createArrayNode();
        numbers.forEach((direction, number) -> {
            ObjectNode node = nodes.addObject();
            MatterJson.putDirection(node, direction);
            node.set("quantity", JSON.valueToTree(number));
        });
        return nodes;
    }
}
