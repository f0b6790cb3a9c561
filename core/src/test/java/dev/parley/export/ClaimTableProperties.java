package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.AnyClaims;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimTableProperties {
    @Provide
    Arbitrary<List<SourcedClaim<?>>> claims() {
        return AnyClaims.claims().list().ofMaxSize(4);
    }

    @Property
    void everyPropertyOfEveryClaimIsReadBack(@ForAll("claims") List<SourcedClaim<?>> claims) {
        Export export = Export.of(Reconciler.standard().reconcile(claims));

        List<JsonNode> read = Cells.rows(Written.text(export, Format.CSV)).stream()
                .map(Cells::claim)
                .map(ClaimTableProperties::parsed)
                .toList();

        assertThat(read)
                .isEqualTo(Reconciler.standard().reconcile(claims).claims().stream()
                        .map(claim -> parsed(held(ClaimJson.tree(claim))))
                        .toList());
    }

    @Property
    void noCellOfWhateverClaimsIsAFormula(@ForAll("claims") List<SourcedClaim<?>> claims) {
        Export export = Export.of(Reconciler.standard().reconcile(claims));

        for (Format format : List.of(Format.CSV, Format.MATTERS_CSV)) {
            for (Map<String, String> row : Cells.rows(Written.text(export, format))) {
                assertThat(row.values())
                        .noneMatch(cell -> cell.strip().matches("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*"))
                        .noneMatch(cell -> cell.startsWith("\t") || cell.startsWith("\r") || cell.startsWith("\n"));
            }
        }
    }

    /** The same as a parser gives it, which has one type for all whole numbers of a size. */
    private static JsonNode parsed(JsonNode node) {
        try {
            return new ObjectMapper().readTree(node.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The claim with its texts as cells can hold them. */
    private static JsonNode held(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(Cells.held(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(held(item)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode properties = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(property -> properties.set(property.getKey(), held(property.getValue())));
            return properties;
        }
        return node;
    }
}
