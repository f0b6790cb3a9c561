package dev.parley.examples.cli;

import static dev.parley.examples.cli.ReconciliationJson.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Party;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Choice;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Interest;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Policy;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Report;
import dev.parley.reconcile.State;
import dev.parley.reconcile.Total;

/**
 * Matters as JSON. Values have the form they have in a claim; a direction is an object with {@code from} and {@code to}, a total one with
 * {@code quantity} and, where it is stated, {@code scope}.
 */
final class MatterJson {
    private MatterJson() {}

    static ObjectNode matter(Matter matter) {
        ObjectNode node = JSON.createObjectNode().put("type", matter.type()).put("label", matter.label());
        ObjectNode aspects = node.putObject("aspects");
        matter.aspects().forEach(a -> aspects.set(a.name(), aspect(a)));
        matter.state().ifPresent(state -> node.put("state", state.kind().code()));
        ArrayNode states = node.putArray("states");
        matter.states().forEach(state -> states.add(state(state)));
        ArrayNode history = node.putArray("history");
        matter.history().forEach(report -> history.add(report(report)));
        return node;
    }

    private static ObjectNode state(State state) {
        ObjectNode node = JSON.createObjectNode().put("kind", state.kind().code());
        if (!state.days().isUnknown()) {
            node.set("days", JSON.valueToTree(state.days()));
        }
        state.told().ifPresent(day -> node.put("told", day.toString()));
        node.set("sources", JSON.valueToTree(state.sources()));
        return node;
    }

    private static ObjectNode report(Report report) {
        ObjectNode node = JSON.createObjectNode();
        report.day().ifPresent(day -> node.put("day", day.toString()));
        ArrayNode documents = node.put("stance", report.stance().code()).putArray("documents");
        report.claims().stream()
                .map(claim -> claim.citation().document())
                .distinct()
                .forEach(documents::add);
        return node;
    }

    static ObjectNode aspect(Aspect<?> aspect) {
        ObjectNode node =
                JSON.createObjectNode().put("verdict", aspect.verdict().code()).put("reason", aspect.reason());
        node.set("positions", positions(aspect.positions()));
        if (aspect.positions().size() > 1) {
            Policy.standard().choose(aspect).ifPresent(choice -> node.set("choice", choice(choice)));
        }
        return node;
    }

    private static ObjectNode choice(Choice<?> choice) {
        ObjectNode node = JSON.createObjectNode();
        putValue(node, choice.value());
        return node.put("reason", choice.reason());
    }

    static ArrayNode positions(Iterable<? extends Position<?>> positions) {
        ArrayNode nodes = JSON.createArrayNode();
        positions.forEach(position -> nodes.add(position(position)));
        return nodes;
    }

    private static ObjectNode position(Position<?> position) {
        ObjectNode node = JSON.createObjectNode();
        putValue(node, position.value());
        putOrigins(node, position);
        if (!position.scopes().isEmpty()) {
            ArrayNode scopes = node.putArray("scopes");
            position.scopes().forEach(s -> scopes.add(s.text()));
        }
        node.set("claims", claims(position.claims()));
        return node;
    }

    static ArrayNode claims(Iterable<SourcedClaim<?>> claims) {
        ArrayNode nodes = JSON.createArrayNode();
        claims.forEach(claim -> nodes.add(claim(claim)));
        return nodes;
    }

    static void putOrigins(ObjectNode node, Position<?> position) {
        ArrayNode origins = node.putArray("origins");
        position.origins().forEach(origin -> origins.add(origin.toString()));
    }

    static void putValue(ObjectNode node, Object value) {
        if (value instanceof Direction direction) {
            putDirection(node.putObject("value"), direction);
        } else if (value instanceof Total total) {
            ObjectNode form = node.putObject("value");
            form.set("quantity", JSON.valueToTree(total.quantity()));
            if (!total.isBare()) {
                form.put("scope", total.scopes().first().code());
            }
        } else {
            node.set("value", JSON.valueToTree(value));
        }
    }

    static void putDirection(ObjectNode node, Direction direction) {
        direction.from().map(Party::code).ifPresent(code -> node.put("from", code));
        direction.to().map(Party::code).ifPresent(code -> node.put("to", code));
    }

    private static ObjectNode claim(SourcedClaim<?> claim) {
        ObjectNode node = JSON.createObjectNode()
                .put("document", claim.citation().document())
                .put("start", claim.citation().start())
                .put("end", claim.citation().end())
                .put("quote", claim.citation().quote())
                .put("stance", claim.stance().code())
                .put("interest", Interest.of(claim).code());
        claim.attribution().speaker().ifPresent(s -> node.put("speaker", s.name()));
        return node;
    }
}
