package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.TextFamilies;
import dev.parley.testing.AnyClaims;
import dev.parley.testing.Told;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClaimReviewsTest {
    private static final Transfer THERE = Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1212", "2025-06-11");
    private static final Transfer BACK = Told.transfer(Category.REMAINS, Told.UA, Told.RU, "1212", "2025-06-11");

    private static List<JsonNode> reviews(Export export) {
        String json = Written.text(export, Format.CLAIM_REVIEW);
        assertThat(LinkedData.complaints(LinkedData.REVIEWS, json)).isEmpty();
        return LinkedData.items(LinkedData.parse(json).get("dataFeedElement"));
    }

    private static Export export(SourcedClaim<?>... claims) {
        return Export.of(Reconciler.standard().reconcile(List.of(claims)));
    }

    @Test
    void whatOneSpeakerSaysInTwoTextsIsOneClaimWithTwoAppearances() {
        List<JsonNode> reviews = reviews(export(
                Told.in("courier")
                        .on("2025-06-14")
                        .by("Vladimir Medinsky", Told.RU)
                        .that(THERE, "1,212 bodies"),
                Told.in("ledger").by("Medinsky", Told.RU).that(THERE, "the bodies of 1,212"),
                Told.in("ledger").by("Rustem Umerov", Told.UA).that(THERE, "1,212")));

        assertThat(reviews).hasSize(2);
        JsonNode claim = reviews.get(0).get("itemReviewed");
        assertThat(claim.get("author"))
                .hasToString("{\"@type\":\"Person\",\"name\":\"Vladimir Medinsky\","
                        + "\"affiliation\":{\"@type\":\"Organization\",\"identifier\":\"RU\"}}");
        assertThat(claim.get("text").textValue()).isEqualTo("1,212 bodies");
        assertThat(claim.get("appearance"))
                .hasToString("[{\"@type\":\"NewsArticle\",\"identifier\":\"courier\",\"datePublished\":\"2025-06-14\"},"
                        + "{\"@type\":\"NewsArticle\",\"identifier\":\"ledger\"}]");
        assertThat(reviews.get(1).at("/itemReviewed/author/name").textValue()).isEqualTo("Rustem Umerov");
    }

    @Test
    void textsThatNameNobodyAreOneClaimInAFamilyAndOtherwiseTwo() {
        SourcedClaim<?> one = Told.in("a").that(THERE);
        SourcedClaim<?> other = Told.in("b").that(THERE);

        assertThat(reviews(export(one, other))).hasSize(2);
        assertThat(reviews(Export.of(Reconciler.standard()
                        .withFamilies(TextFamilies.of(List.of(Set.of("a", "b"))))
                        .reconcile(List.of(one, other)))))
                .singleElement()
                .satisfies(review ->
                        assertThat(review.at("/itemReviewed/appearance")).hasSize(2));
    }

    @Test
    void thePositionsAreToldAndNothingIsRated() {
        JsonNode review = reviews(export(Told.in("a").that(THERE), Told.in("b").that(BACK)))
                .get(0);

        assertThat(review.get("name").textValue()).isEqualTo("remains RU <-> UA 2025-06-11");
        assertThat(review.get("reviewBody").textValue()).isEqualTo("""
            remains RU <-> UA 2025-06-11
            category corroborated: remains (text a, text b)
            direction contested: RU -> UA (text a) | UA -> RU (text b)
            quantity corroborated: 1212 (text a, text b)
            date corroborated: 2025-06-11 (text a, text b)""");
        assertThat(review.has("reviewRating")).isFalse();
    }

    @Test
    void anAppearanceHasTheAddressAndTheTitleOfItsDocument() {
        Document page = Document.of("a").withUrl("https://a.example/1").withTitle("</script><b>Bodies \uD83D");

        assertThat(reviews(export(Told.in("a").that(THERE)).withDocuments(List.of(page)))
                        .get(0)
                        .at("/itemReviewed/appearance/0"))
                .hasToString(
                        "{\"@type\":\"NewsArticle\",\"identifier\":\"a\",\"headline\":\"</script><b>Bodies \uFFFD\","
                                + "\"url\":\"https://a.example/1\"}");
    }

    @Provide
    Arbitrary<List<SourcedClaim<?>>> claims() {
        return AnyClaims.claims().list().ofMaxSize(3);
    }

    @Property(tries = 300)
    void everyClaimAppearsInAValidFeed(@ForAll("claims") List<SourcedClaim<?>> claims) {
        List<String> appearances = reviews(Export.of(Reconciler.standard().reconcile(claims))).stream()
                .flatMap(review -> LinkedData.items(review.at("/itemReviewed/appearance")).stream())
                .map(article -> article.get("identifier").textValue())
                .distinct()
                .sorted()
                .toList();

        assertThat(appearances)
                .isEqualTo(claims.stream()
                        .map(claim -> Characters.wellFormed(claim.citation().document()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
