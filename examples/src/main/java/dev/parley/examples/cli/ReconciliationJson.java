package dev.parley.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.claim.SourcedClaim;
import dev.parley.json.ParleyModule;
import dev.parley.ledger.Account;
import dev.parley.ledger.Alternative;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Interest;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Reconciliation;
import dev.parley.reconcile.Report;
import dev.parley.reconcile.Total;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A reconciliation and its accounts as one JSON object. Values have the form they have in a claim; a direction is an object with
 * {@code from} and {@code to}, a total one with {@code quantity} and, where it is stated, {@code scope}. What an account would say if
 * one side of a contest were right stands under its {@code alternatives}, and the transfers that are on no account, for want of a
 * direction or a category, under {@code unbooked}. The form is that of {@code reconciliation.schema.json} beside this class.
 */
final class ReconciliationJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new ParleyModule()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Its lines end alike on every platform. */
    private static final PrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private ReconciliationJson() {}

    static void write(Reconciliation reconciliation, Ledger ledger, Writer out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode matters = root.putArray("matters");
        reconciliation.matters().forEach(m -> matters.add(matter(m)));
        ArrayNode accounts = root.putArray("accounts");
        ledger.accounts().forEach(a -> accounts.add(account(ledger, a)));
        ArrayNode unbooked = root.putArray("unbooked");
        ledger.unbooked().forEach(m -> unbooked.add(m.label()));
        root.set("families", JSON.valueToTree(reconciliation.families().families()));
        JSON.writer(PRINTER).writeValue(out, root);
        out.write('\n');
    }

    private static ObjectNode matter(Matter matter) {
        ObjectNode node = JSON.createObjectNode().put("type", matter.type()).put("label", matter.label());
        ObjectNode aspects = node.putObject("aspects");
        matter.aspects().forEach(a -> aspects.set(a.name(), aspect(a)));
        ArrayNode history = node.putArray("history");
        matter.history().forEach(report -> history.add(report(report)));
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

    private static ObjectNode aspect(Aspect<?> aspect) {
        ObjectNode node =
                JSON.createObjectNode().put("verdict", aspect.verdict().code()).put("reason", aspect.reason());
        ArrayNode positions = node.putArray("positions");
        aspect.positions().forEach(p -> positions.add(position(p)));
        return node;
    }

    private static ObjectNode position(Position<?> position) {
        ObjectNode node = JSON.createObjectNode();
        putValue(node, position.value());
        ArrayNode origins = node.putArray("origins");
        position.origins().forEach(o -> origins.add(o.toString()));
        if (!position.scopes().isEmpty()) {
            ArrayNode scopes = node.putArray("scopes");
            position.scopes().forEach(s -> scopes.add(s.text()));
        }
        ArrayNode claims = node.putArray("claims");
        position.claims().forEach(c -> claims.add(claim(c)));
        return node;
    }

    private static void putValue(ObjectNode node, Object value) {
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

    private static void putDirection(ObjectNode node, Direction direction) {
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

    private static ObjectNode alternative(Alternative alternative) {
        ObjectNode node =
                JSON.createObjectNode().put("entry", alternative.entry().name().toLowerCase(Locale.ROOT));
        node.set("quantity", JSON.valueToTree(alternative.value()));
        node.put("matter", alternative.matter().label());
        putValue(node, alternative.position().value());
        ArrayNode origins = node.putArray("origins");
        alternative.position().origins().forEach(o -> origins.add(o.toString()));
        return node;
    }

    private static ObjectNode account(Ledger ledger, Account account) {
        ObjectNode node = JSON.createObjectNode().put("agreement", account.label());
        node.set("category", JSON.valueToTree(account.category()));
        putDirection(node, account.direction());
        node.set("agreed", JSON.valueToTree(account.agreed()));
        node.set("delivered", JSON.valueToTree(account.delivered()));
        node.set("outstanding", JSON.valueToTree(account.outstanding()));
        node.set("surplus", JSON.valueToTree(account.surplus()));
        node.set("progress", JSON.valueToTree(account.progress()));
        node.put("contradicted", account.isContradicted());
        ArrayNode alternatives = node.putArray("alternatives");
        account.alternatives().forEach(a -> alternatives.add(alternative(a)));
        ledger.asOf().ifPresent(day -> node.put("as_of", day.toString()));
        return node.put("reading", ledger.reading().toString());
    }
}
