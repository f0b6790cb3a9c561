package dev.parley.examples.cli;

import static dev.parley.examples.cli.ReconciliationJson.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.reconcile.Amount;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Finding;
import dev.parley.reconcile.Gap;
import java.util.List;

/** Numbers that have to come to the same as JSON: what becomes of each sum as each side tells it, and where a gap lies. */
final class CheckJson {
    private CheckJson() {}

    static ObjectNode check(Check check) {
        ObjectNode node = JSON.createObjectNode()
                .put("rule", check.rule().code())
                .put("label", check.label())
                .put("holds", check.holds());
        ArrayNode findings = node.putArray("findings");
        check.findings().forEach(finding -> findings.add(finding(finding)));
        node.set("gaps", gaps(check.gaps()));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode readings = node.putArray("readings");
        finding.readings().forEach(reading -> readings.add(reading.toString()));
        node.put("outcome", finding.outcome().code()).put("equation", finding.equation());
        node.set("whole", amount(finding.whole()));
        node.set("parts", amounts(finding.parts()));
        finding.missing().ifPresent(missing -> node.set("missing", JSON.valueToTree(missing)));
        return node;
    }

    private static ArrayNode gaps(List<Gap> gaps) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Gap gap : gaps) {
            ObjectNode node = nodes.addObject();
            node.set("size", JSON.valueToTree(gap.size()));
            node.set("left", amounts(gap.left()));
            node.set("right", amounts(gap.right()));
            node.set("within", gaps(gap.within()));
        }
        return nodes;
    }

    private static ArrayNode amounts(List<Amount> amounts) {
        ArrayNode nodes = JSON.createArrayNode();
        amounts.forEach(amount -> nodes.add(amount(amount)));
        return nodes;
    }

    private static ObjectNode amount(Amount amount) {
        ObjectNode node = JSON.createObjectNode().put("label", amount.label());
        node.set("stated", JSON.valueToTree(amount.stated()));
        if (amount.isDerived()) {
            node.set("derived", JSON.valueToTree(amount.derived()));
        }
        ArrayNode origins = node.putArray("origins");
        amount.origins().forEach(origin -> origins.add(origin.toString()));
        node.set("claims", MatterJson.claims(amount.claims()));
        return node;
    }
}
