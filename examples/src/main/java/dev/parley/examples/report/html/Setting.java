package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableMap;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.words.Names;
import dev.parley.examples.report.words.Opening;
import dev.parley.lexicon.Lexicon;
import dev.parley.party.Party;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciliation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the parts of a page have in common: the names of parties and of texts, and the links to the words of claims.
 *
 * @param names the names of parties and matters
 * @param citations where the words of claims stand
 * @param texts what the articles are called, by the names of their documents; the first where several have one name
 */
record Setting(Names names, Citations citations, ImmutableMap<String, String> texts) {
    private static final String EVERYBODY = "All sources together";

    /** How a reading is named that listens to a text alone. */
    private static final String TEXT = "text ";

    static Setting of(Reconciliation reconciliation, List<Article> articles, Lexicon lexicon) {
        return new Setting(
                new Names(lexicon),
                Citations.of(reconciliation, articles),
                articles.stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Article::document, Setting::name, (first, second) -> first)));
    }

    /** A value that opens the words of the claims that state it. */
    Link link(Object value, Collection<? extends SourcedClaim<?>> claims) {
        return citations.link(names.value(value), claims);
    }

    String heading(Matter matter) {
        return names.heading(matter);
    }

    /** Whose word a reading takes: {@code All sources together}, {@code Ukraine}, a text; what is none of the parties goes by its own name. */
    String name(Reading reading, Stream<Party> parties) {
        if (reading.equals(Reading.everybody())) {
            return EVERYBODY;
        }
        String name = reading.name();
        return parties.filter(party -> party.code().equals(name))
                .map(names::of)
                .findFirst()
                .orElseGet(() -> name.startsWith(TEXT) ? text(name.substring(TEXT.length())) : name);
    }

    /** What a text is called: by its publisher, else by its headline, else by the words with which it begins; by its document where there is no article. */
    String text(String document) {
        return texts.getOrDefault(document, document);
    }

    private static String name(Article article) {
        return article.publisher().or(article::title).orElseGet(() -> Opening.of(article));
    }
}
