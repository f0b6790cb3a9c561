package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.examples.report.html.ArticleText.Piece;
import dev.parley.examples.report.words.Days;
import dev.parley.examples.report.words.Opening;
import dev.parley.export.Document;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article with its whole text.
 *
 * @param id what leads to it
 * @param title its headline, or the words with which it begins
 * @param details who published it, when, and the name of its document
 * @param address where it was published; nothing where that is not known, or is no address of the web
 * @param pieces the text
 */
record ArticleView(String id, String title, String details, String address, ImmutableList<Piece> pieces) {
    static ArticleView of(int index, ArticleText text) {
        Article article = text.article();
        String details = Stream.of(
                        article.publisher(), article.published().map(Days::of), Optional.of(article.document()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new ArticleView(
                Ids.article(index),
                article.title().orElseGet(() -> Opening.of(article)),
                details,
                page(article),
                text.pieces());
    }

    private static String page(Article article) {
        return new Document(article.document(), article.url(), Optional.empty(), Optional.empty())
                .page()
                .orElse("");
    }
}
