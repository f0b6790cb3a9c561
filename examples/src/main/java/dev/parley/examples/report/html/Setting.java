package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableMap;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.words.Names;
import dev.parley.lexicon.Lexicon;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciliation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a page have in common: the names of parties and of texts, and the links to the words of claims.
 *
 * @param names the names of parties and matters
 * @param citations where the words of claims stand
 * @param articles the articles by the names of their documents; the first where several have one name
 */
record Setting(Names names, Citations citations, ImmutableMap<String, Article> articles) {
    static Setting of(Reconciliation reconciliation, List<Article> articles, Lexicon lexicon) {
        return new Setting(
                new Names(lexicon),
                Citations.of(reconciliation, articles),
                articles.stream()
                        .collect(ImmutableMap.toImmutableMap(Article::document, a -> a, (first, second) -> first)));
    }

    /** A value that opens the words of the claims that state it. */
    Link link(Object value, Collection<? extends SourcedClaim<?>> claims) {
        return citations.link(names.value(value), claims);
    }

    String heading(Matter matter) {
        return names.heading(matter);
    }

    /** What a text is called: by its publisher, else by its headline, else by the name of its document. */
    String text(String document) {
        Optional<Article> article = Optional.ofNullable(articles.get(document));
        return article.flatMap(Article::publisher)
                .or(() -> article.flatMap(Article::title))
                .orElse(document);
    }
}
