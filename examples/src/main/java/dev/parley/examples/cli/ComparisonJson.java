package dev.parley.examples.cli;

import static dev.parley.examples.cli.ReconciliationJson.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.reconcile.Change;
import dev.parley.reconcile.Changes;
import dev.parley.reconcile.Difference;
import dev.parley.reconcile.Differences;
import java.time.LocalDate;
import java.util.List;

/** What changed, and where two readings differ, as JSON: aspects and positions in the form that they have under {@code matters}. */
final class ComparisonJson {
    private ComparisonJson() {}

    static ObjectNode changes(LocalDate since, Changes changes) {
        ObjectNode node = JSON.createObjectNode().put("since", since.toString());
        ArrayNode list = node.putArray("changes");
        changes.changes().forEach(change -> list.add(change(change)));
        return node;
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = about(change.matter().type(), change.matter().label(), change.aspect());
        change.before().ifPresent(aspect -> node.set("before", MatterJson.aspect(aspect)));
        change.after().ifPresent(aspect -> node.set("after", MatterJson.aspect(aspect)));
        return node.put("new_contest", change.isNewContest());
    }

    static ObjectNode differences(Differences differences) {
        ObjectNode node = JSON.createObjectNode()
                .put("left", differences.left().toString())
                .put("right", differences.right().toString());
        node.set("differing", list(differences.differing()));
        node.set("only_left", list(differences.onlyLeft()));
        node.set("only_right", list(differences.onlyRight()));
        node.set("in_common", list(differences.inCommon()));
        return node;
    }

    private static ArrayNode list(List<Difference> differences) {
        ArrayNode nodes = JSON.createArrayNode();
        for (Difference difference : differences) {
            ObjectNode node =
                    about(difference.matter().type(), difference.matter().label(), difference.aspect());
            node.set("left", MatterJson.positions(difference.left()));
            node.set("right", MatterJson.positions(difference.right()));
            nodes.add(node);
        }
        return nodes;
    }

    private static ObjectNode about(String type, String matter, String aspect) {
        return JSON.createObjectNode().put("type", type).put("matter", matter).put("aspect", aspect);
    }
}
