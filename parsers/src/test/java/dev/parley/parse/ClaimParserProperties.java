package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text. */
class ClaimParserProperties {
    private static final ClaimParser PARSER = ClaimParser.standard();

    /** Sentences and scraps of them, in any order and with anything in between: much of it is nonsense. */
    @Provide
    Arbitrary<String> textsOfNewsWords() {
        Arbitrary<String> word = Arbitraries.of(
                "Russia",
                "Ukraine",
                "Hamas",
                "Kyiv’s delegation",
                "both sides",
                "each side",
                "handed over",
                "returned",
                "received",
                "exchanged",
                "agreed to",
                "agreed on",
                "would involve",
                "the exchange of",
                "the bodies of",
                "27",
                "1, 212",
                "6,000-for-6,000",
                "at least",
                "tens of thousands",
                "prisoners",
                "remains",
                "soldiers",
                "to",
                "from",
                "for",
                "and",
                "while",
                "in return",
                "in exchange for",
                "not",
                "unilaterally",
                "took place",
                "on June 11",
                "next week",
                "Monday",
                "Umerov",
                "Rustem Umerov,",
                "said",
                "that",
                "according to",
                "he",
                "it",
                "they",
                "the talks",
                "met",
                "proposed",
                "demanded",
                "accepted",
                "a truce",
                "KYIV (Reuters) -",
                "who were seriously wounded",
                "under 25",
                ",",
                ".",
                "\n",
                "“",
                "”",
                "’",
                "-",
                "\u200b",
                "\ud800",
                "");
        return word.list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Property
    void everyQuoteStandsAtItsOffsets(@ForAll("textsOfNewsWords") String text) {
        Article article = Article.of("any", text).withPublished(Told.PUBLISHED);
        for (SourcedClaim<?> claim : PARSER.parse(article).claims()) {
            Citation citation = claim.citation();
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
        }
    }

    @Property
    void anyStringIsRead(@ForAll String text) {
        ParseReport report = PARSER.parse(Article.of("any", text));
        assertThat(report.claims().size()).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 200)
    void theSameArticleGivesTheSameReport(@ForAll("textsOfNewsWords") String text) {
        Article article = Article.of("any", text).withPublished(Told.PUBLISHED);
        assertThat(PARSER.parse(article)).isEqualTo(PARSER.parse(article));
    }

    @Property(tries = 200)
    void whatStandsBeforeTheBodyIsNotRead(@ForAll("textsOfNewsWords") String text) {
        Article all = Article.of("any", text).withPublished(Told.PUBLISHED);
        Article none =
                new Article("any", text, text.length(), all.title(), all.published(), all.publisher(), all.url());
        assertThat(PARSER.parse(none).claims()).isEqualTo(List.of());
    }
}
