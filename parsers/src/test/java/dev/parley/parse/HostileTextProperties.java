package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any string is read, and every quote stands at its offsets. */
class HostileTextProperties {
    private static final ClaimParser PARSER = ClaimParser.standard();
    private static final int SHORT = 20_000;

    private static void assertRead(String text) {
        Article article = Article.of("hostile", text).withPublished(Told.PUBLISHED);
        ParseReport report = PARSER.parse(article);
        for (SourcedClaim<?> claim : report.claims()) {
            Citation citation = claim.citation();
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
        }
        for (Diagnostic diagnostic : report.diagnostics()) {
            assertThat(text.substring(diagnostic.start(), diagnostic.end())).isEqualTo(diagnostic.quote());
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> hostile = Arbitraries.of(HostileTexts.class)
                .flatMap(kind -> Arbitraries.integers().between(1, 200).map(kind::ofLength));
        return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(40))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void mixturesOfHostileTextsAreRead(@ForAll("mixtures") String text) {
        assertRead(text);
    }

    @Property
    void hostileTextsOfAnyKindAreRead(@ForAll HostileTexts kind) {
        assertRead(kind.ofLength(SHORT));
    }

    @Example
    void quotationsTenThousandDeepAreRead() {
        HostileTexts.nested(10_000).forEach(HostileTextProperties::assertRead);
    }

    @Example
    void aMegabyteWithoutASentenceEndIsRead() {
        assertRead(HostileTexts.NO_SENTENCE_END.ofLength(1_000_000));
    }
}
