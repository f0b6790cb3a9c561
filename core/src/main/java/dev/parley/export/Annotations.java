package dev.parley.export;

import com.google.common.collect.ImmutableMap;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.export.SelectedText.Selection;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Claims as annotations in the <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>.
 *
 * <p>The selectors of one target are alternatives, each of which selects the same words (section 4.2, "Selectors"): refined by each other they would select
 * words within words.
 */
final class Annotations {
    private final ImmutableMap<String, Document> documents;
    private final Map<String, Optional<SelectedText>> texts = new HashMap<>();

    Annotations(ImmutableMap<String, Document> documents) {
        this.documents = documents;
    }

    void write(List<SourcedClaim<?>> claims, Writer writer) throws IOException {
        String ids = claims.stream().map(ClaimJson::id).collect(Collectors.joining());
        try (JsonLd out = new JsonLd(writer)) {
            out.object(() -> {
                out.text("@context", "http://www.w3.org/ns/anno.jsonld");
                out.text("id", Iris.of("collection " + ids));
                out.text("type", "AnnotationCollection");
                out.text("label", "Claims about negotiations");
                out.number("total", claims.size());
                if (!claims.isEmpty()) {
                    out.object("first", () -> {
                        out.text("id", Iris.of("page " + ids));
                        out.text("type", "AnnotationPage");
                        out.number("startIndex", 0);
                        out.array("items", () -> annotate(claims, out));
                    });
                }
            });
        }
    }

    private void annotate(List<SourcedClaim<?>> claims, JsonLd out) throws IOException {
        for (SourcedClaim<?> claim : claims) {
            out.object(() -> {
                out.text("id", ClaimJson.id(claim));
                out.text("type", "Annotation");
                out.text("motivation", "describing");
                out.array("body", () -> writeBodies(claim, out));
                out.object("target", () -> writeTarget(claim.citation(), out));
            });
        }
    }

    private static void writeBodies(SourcedClaim<?> claim, JsonLd out) throws IOException {
        writeBody("describing", stated(claim), "text/plain", out);
        writeBody("describing", ClaimJson.line(claim), "application/json", out);
        writeBody("tagging", claim.fact().type(), "text/plain", out);
        writeBody("tagging", claim.stance().code(), "text/plain", out);
    }

    /** The claim in words, without those that carry it, at which the target points. */
    private static String stated(SourcedClaim<?> claim) {
        return claim.fact() + ", " + claim.stance().code() + ", " + claim.attribution();
    }

    private static void writeBody(String purpose, String value, String format, JsonLd out) throws IOException {
        out.object(() -> {
            out.text("type", "TextualBody");
            out.text("purpose", purpose);
            out.text("format", format);
            out.text("value", value);
        });
    }

    private void writeTarget(Citation citation, JsonLd out) throws IOException {
        Optional<Selection> selection = text(citation.document()).flatMap(text -> text.select(citation));
        out.text("type", "SpecificResource");
        out.text("source", source(citation.document()));
        out.array("selector", () -> {
            if (selection.isPresent()) {
                writePositions(selection.get(), out);
            }
            out.object(() -> {
                out.text("type", "TextQuoteSelector");
                out.text("exact", citation.quote());
                out.text("prefix", selection.map(Selection::prefix));
                out.text("suffix", selection.map(Selection::suffix));
            });
        });
    }

    private static void writePositions(Selection selection, JsonLd out) throws IOException {
        out.object(() -> {
            out.text("type", "TextPositionSelector");
            out.number("start", selection.start());
            out.number("end", selection.end());
        });
    }

    private String source(String document) {
        return documents.getOrDefault(document, Document.of(document)).page().orElseGet(() -> Iris.document(document));
    }

    private Optional<SelectedText> text(String document) {
        return texts.computeIfAbsent(
                document,
                name -> Optional.ofNullable(documents.get(name))
                        .flatMap(Document::text)
                        .map(SelectedText::new));
    }
}
