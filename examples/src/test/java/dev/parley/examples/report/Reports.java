package dev.parley.examples.report;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.Copies;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.Dispatches;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reports of articles, the whole way. */
public final class Reports {
    private Reports() {}

    /** That of the five dispatches. */
    public static HtmlReport ofDispatches() {
        try (Dispatches dispatches = Dispatches.open()) {
            return of(read(dispatches.folder()));
        }
    }

    /** That of one of the twelve cases, by the name of its folder. */
    public static HtmlReport ofCase(String name) {
        try (Dispatches dispatches = Dispatches.openCases()) {
            return of(read(dispatches.folder().resolve(name)));
        }
    }

    static List<Article> read(Path folder) {
        return ArticleReader.standard().readAll(folder).articles();
    }

    /** That of some articles. */
    public static HtmlReport of(List<Article> articles) {
        return HtmlReport.of(reconciled(articles, claims -> claims), articles);
    }

    /** What one of the twelve cases comes to. */
    public static Reconciliation reconciledCase(String name) {
        try (Dispatches dispatches = Dispatches.openCases()) {
            return reconciled(read(dispatches.folder().resolve(name)), claims -> claims);
        }
    }

    /** What articles come to, with their claims put otherwise. */
    static Reconciliation reconciled(
            List<Article> articles, Function<List<SourcedClaim<?>>, List<SourcedClaim<?>>> otherwise) {
        Copies copies = new Copies();
        List<SourcedClaim<?>> claims = new ArrayList<>();
        for (Article article : articles) {
            copies.add(article);
            claims.addAll(ClaimParser.standard().parse(article).claims());
        }
        return Reconciler.standard().withFamilies(copies.families()).reconcile(otherwise.apply(claims));
    }
}
