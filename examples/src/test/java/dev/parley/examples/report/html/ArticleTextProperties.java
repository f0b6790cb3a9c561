package dev.parley.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.html.ArticleText.Marks;
import dev.parley.examples.report.html.ArticleText.Stretch;
import dev.parley.fact.Transfer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class ArticleTextProperties {
    /** Texts of some sentences, with letters of one and of two code units, and claims anywhere in them. */
    @Provide
    Arbitrary<Tuple2<Article, List<SourcedClaim<?>>>> articlesWithClaims() {
        return Arbitraries.of("Russia ", "gave ", "27. ", "Ukraine ", "😀", "No.\n\n", "- ", "\r\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join("", words))
                .flatMap(text ->
                        claims(text).list().ofMaxSize(6).map(claims -> Tuple.of(Article.of("a", text), claims)));
    }

    private static Arbitrary<SourcedClaim<?>> claims(String text) {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, text.length());
        return Combinators.combine(offsets, offsets)
                .as((one, other) -> Tuple.of(Math.min(one, other), Math.max(one, other)))
                .filter(span -> span.get1() < span.get2())
                .map(span -> claim(text, span.get1(), span.get2()));
    }

    private static SourcedClaim<?> claim(String text, int start, int end) {
        return SourcedClaim.<Transfer>builder()
                .fact(Transfer.builder().build())
                .citation(Citation.builder()
                        .document("a")
                        .start(start)
                        .end(end)
                        .quote(text.substring(start, end))
                        .build())
                .build();
    }

    @Property
    void theStretchesAreTheText(@ForAll("articlesWithClaims") Tuple2<Article, List<SourcedClaim<?>>> told) {
        ArticleText cut = ArticleText.of(told.get1(), told.get2(), 7);

        assertThat(joined(stretches(cut))).isEqualTo(told.get1().text());
    }

    @Property
    void theMarksOfAClaimAreItsWordsInWholeCharacters(
            @ForAll("articlesWithClaims") Tuple2<Article, List<SourcedClaim<?>>> told) {
        String text = told.get1().text();
        ArticleText cut = ArticleText.of(told.get1(), told.get2(), 7);

        for (SourcedClaim<?> claim : told.get2()) {
            Marks marks = cut.marks(claim);
            String marked = joined(stretches(cut).stream()
                    .filter(stretch -> stretch.mark() >= marks.first() && stretch.mark() <= marks.last())
                    .toList());
            int from = claim.citation().start();
            int to = claim.citation().end();
            assertThat(marked)
                    .isEqualTo(text.substring(from - (splits(text, from) ? 1 : 0), to + (splits(text, to) ? 1 : 0)));
        }
    }

    @Property
    void onlyWordsOfClaimsAreMarkedAndCountedOn(
            @ForAll("articlesWithClaims") Tuple2<Article, List<SourcedClaim<?>>> told) {
        List<Stretch> stretches = stretches(ArticleText.of(told.get1(), told.get2(), 7));

        assertThat(stretches.stream().filter(Stretch::isMarked).map(Stretch::mark))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark > 7);
        int at = 0;
        for (Stretch stretch : stretches) {
            int middle = at;
            boolean isTold = told.get2().stream()
                    .anyMatch(claim -> ArticleText.start(told.get1().text(), claim) <= middle
                            && middle < ArticleText.end(told.get1().text(), claim));
            assertThat(stretch.isMarked()).isEqualTo(isTold);
            at += stretch.text().length();
        }
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static List<Stretch> stretches(ArticleText cut) {
        return cut.pieces().stream()
                .flatMap(piece -> piece.stretches().stream())
                .toList();
    }

    private static String joined(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
