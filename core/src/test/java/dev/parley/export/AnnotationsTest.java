package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.json.ClaimLines;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.AnyClaims;
import dev.parley.testing.Told;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {
    private static final String TEXT =
            "😀 Talks. On June 11 Russia handed over 1,212 bodies to Ukraine, 𝒜 said, and then the rain came down.";
    private static final String WORDS = "1,212 bodies";

    private static SourcedClaim<?> claim(int start) {
        return Told.in("courier")
                .by("Vladimir Medinsky", Told.RU)
                .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1212", "2025-06-11"), WORDS, start);
    }

    private static Export export(List<SourcedClaim<?>> claims, Document... documents) {
        return Export.of(Reconciler.standard().reconcile(claims)).withDocuments(List.of(documents));
    }

    private static JsonNode only(Export export) {
        return LinkedData.parse(Written.text(export, Format.WEB_ANNOTATION)).at("/first/items/0");
    }

    @Test
    void positionsCountCodePointsAndTheQuoteHasWhatStandsAroundIt() {
        JsonNode target = only(export(
                        List.of(claim(TEXT.indexOf(WORDS))),
                        Document.of("courier").withText(TEXT)))
                .get("target");

        int start = TEXT.codePointCount(0, TEXT.indexOf(WORDS));
        assertThat(target.at("/selector/0"))
                .hasToString("{\"type\":\"TextPositionSelector\",\"start\":%d,\"end\":%d}"
                        .formatted(start, start + WORDS.length()));
        assertThat(target.at("/selector/1"))
                .hasToString(
                        "{\"type\":\"TextQuoteSelector\",\"exact\":\"1,212 bodies\","
                                + "\"prefix\":\". On June 11 Russia handed over \",\"suffix\":\" to Ukraine, 𝒜 said, and then t\"}");
    }

    @Test
    void withoutTheTextPositionsCantBeTold() {
        assertThat(only(export(List.of(claim(7)))).at("/target/selector"))
                .hasToString("[{\"type\":\"TextQuoteSelector\",\"exact\":\"1,212 bodies\"}]");
    }

    @Test
    void norCanTheyWhereTheTextIsAnother() {
        for (String other : List.of("", "some other text", TEXT.substring(1))) {
            assertThat(only(export(
                                    List.of(claim(TEXT.indexOf(WORDS))),
                                    Document.of("courier").withText(other)))
                            .at("/target/selector"))
                    .hasSize(1);
        }
    }

    @Test
    void theClaimIsToldInWordsAndInTheWireFormatAndTagged() throws IOException {
        SourcedClaim<?> claim = claim(7);

        JsonNode body = only(export(List.of(claim))).get("body");

        assertThat(body.at("/0/value").textValue())
                .isEqualTo("Transfer[category=remains, from=RU, to=UA, quantity=1212, date=2025-06-11], asserted,"
                        + " by Vladimir Medinsky (RU)");
        assertThat(ClaimLines.read(new StringReader(body.at("/1/value").textValue()))
                        .claims())
                .isEqualTo(List.of(claim));
        assertThat(List.of(body.at("/2/value").textValue(), body.at("/3/value").textValue()))
                .isEqualTo(List.of("transfer", "asserted"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/2025/06/14, https://courier.example/2025/06/14",
        "HTTP://courier.example/ä, HTTP://courier.example/%C3%A4",
        "javascript:alert(1), dev.parley:document/courier",
        "file:///etc/passwd, dev.parley:document/courier",
        "/2025/06/14, dev.parley:document/courier",
        "https:///14, dev.parley:document/courier",
        "https://courier.example/a b, dev.parley:document/courier",
        "not an address, dev.parley:document/courier",
    })
    void theSourceIsThePageWhereThereIsOne(String url, String source) {
        assertThat(only(export(List.of(claim(7)), Document.of("courier").withUrl(url)))
                        .at("/target/source")
                        .textValue())
                .isEqualTo(source);
    }

    @Test
    void theNameOfADocumentIsEscapedInItsIri() {
        SourcedClaim<?> claim = Told.in("a/b c#\u00E4\uD83D")
                .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1212", "2025-06-11"));

        assertThat(only(export(List.of(claim))).at("/target/source").textValue())
                .isEqualTo("dev.parley:document/a%2Fb%20c%23%C3%A4%EF%BF%BD");
    }

    @Test
    void equalClaimsHaveTheSameIriAndOthersDont() {
        String id = only(export(List.of(claim(7)))).get("id").textValue();

        assertThat(id).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(only(export(List.of(claim(7)), Document.of("courier").withText(TEXT)))
                        .get("id")
                        .textValue())
                .isEqualTo(id);
        assertThat(only(export(List.of(claim(8)))).get("id").textValue()).isNotEqualTo(id);
    }

    @Test
    void nothingIsACollectionWithoutAPage() {
        String nothing = Written.text(export(List.of()), Format.WEB_ANNOTATION);

        assertThat(LinkedData.complaints(LinkedData.ANNOTATIONS, nothing)).isEmpty();
        assertThat(LinkedData.parse(nothing).get("total").intValue()).isZero();
        assertThat(LinkedData.parse(nothing).has("first")).isFalse();
    }

    @Provide
    Arbitrary<List<SourcedClaim<?>>> claims() {
        return AnyClaims.claims().list().ofMaxSize(3);
    }

    @Property(tries = 300)
    void whateverClaimsAreValidAndReadBack(@ForAll("claims") List<SourcedClaim<?>> claims) throws IOException {
        String json = Written.text(export(claims), Format.WEB_ANNOTATION);

        assertThat(LinkedData.complaints(LinkedData.ANNOTATIONS, json)).isEmpty();
        List<SourcedClaim<?>> read = new ArrayList<>();
        for (JsonNode item : LinkedData.items(LinkedData.parse(json).at("/first/items"))) {
            read.addAll(
                    ClaimLines.read(new StringReader(item.at("/body/1/value").textValue()))
                            .claims());
        }
        assertThat(read).isEqualTo(Reconciler.standard().reconcile(claims).claims());
    }

    /** Places of a text, from one code unit to another. */
    @Provide
    Arbitrary<List<List<Integer>>> spans() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 60);
        return Combinators.combine(places, places)
                .as((one, other) -> List.of(Math.min(one, other), Math.max(one, other) + 1))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "\n", "é", "😀", "𝒜", "\"", "к")
                .list()
                .ofMinSize(61)
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void selectorsFindTheWordsInTheText(@ForAll("texts") String text, @ForAll("spans") List<List<Integer>> spans) {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        for (List<Integer> span : spans) {
            String words = text.substring(span.get(0), span.get(1));
            claims.add(Told.in("a")
                    .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "7", "2025-06-11"), words, span.get(0)));
        }
        int[] codePoints = text.codePoints().toArray();

        JsonNode root =
                LinkedData.parse(Written.text(export(claims, Document.of("a").withText(text)), Format.WEB_ANNOTATION));
        for (JsonNode item : LinkedData.items(root.at("/first/items"))) {
            List<JsonNode> selectors = LinkedData.items(item.at("/target/selector"));
            JsonNode quote = selectors.get(selectors.size() - 1);
            if (selectors.size() == 2) {
                int start = selectors.get(0).get("start").intValue();
                int end = selectors.get(0).get("end").intValue();
                assertThat(new String(codePoints, start, end - start))
                        .isEqualTo(quote.get("exact").textValue());
                String prefix = quote.get("prefix").textValue();
                assertThat(text.substring(0, text.offsetByCodePoints(0, start))).endsWith(prefix);
                assertThat(text.substring(text.offsetByCodePoints(0, end)))
                        .startsWith(quote.get("suffix").textValue());
                assertThat(prefix.length()).isBetween(Math.min(31, text.offsetByCodePoints(0, start)), 32);
            } else {
                assertThat(quote.get("exact").textValue())
                        .as("half of a character")
                        .contains("\uFFFD");
            }
        }
    }
}
