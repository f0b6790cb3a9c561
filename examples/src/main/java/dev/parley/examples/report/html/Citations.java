package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers the claims of a page, and knows where in its articles their words stand. */
final class Citations {
    /** The words of a claim: the first and the last of the marks that they are in. */
    record Place(int firstMark, int lastMark, int article) {}

    private final ImmutableMap<SourcedClaim<?>, Integer> numbers;
    private final ImmutableList<ArticleText> texts;
    private final Map<SourcedClaim<?>, Place> places = new HashMap<>();

    private Citations(ImmutableMap<SourcedClaim<?>, Integer> numbers, ImmutableList<ArticleText> texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    static Citations of(Reconciliation reconciliation, List<Article> articles) {
        ImmutableMap.Builder<SourcedClaim<?>, Integer> numbers = ImmutableMap.builder();
        Map<String, List<SourcedClaim<?>>> byDocument = new HashMap<>();
        int number = 0;
        for (SourcedClaim<?> claim : reconciliation.claims()) {
            number++;
            numbers.put(claim, number);
            byDocument
                    .computeIfAbsent(claim.citation().document(), d -> new ArrayList<>())
                    .add(claim);
        }
        List<ArticleText> texts = new ArrayList<>();
        Map<SourcedClaim<?>, Place> places = new HashMap<>();
        int marks = 0;
        for (Article article : articles) {
            List<SourcedClaim<?>> claims = byDocument.getOrDefault(article.document(), List.of()).stream()
                    .filter(claim -> !places.containsKey(claim) && ArticleText.contains(article, claim))
                    .toList();
            ArticleText text = ArticleText.of(article, claims, marks);
            int index = texts.size();
            claims.forEach(claim -> {
                ArticleText.Marks range = text.marks(claim);
                places.put(claim, new Place(range.first(), range.last(), index));
            });
            marks += text.size();
            texts.add(text);
        }
        Citations citations = new Citations(numbers.buildOrThrow(), ImmutableList.copyOf(texts));
        citations.places.putAll(places);
        return citations;
    }

    /** The texts of the articles, in their order, with the words of claims marked. */
    ImmutableList<ArticleText> texts() {
        return texts;
    }

    /** Where a claim stands among all, from 1. */
    int number(SourcedClaim<?> claim) {
        return Objects.requireNonNull(numbers.get(claim), claim::toString);
    }

    /** Where its words are marked; empty where no article of the page has them. */
    Optional<Place> place(SourcedClaim<?> claim) {
        return Optional.ofNullable(places.get(claim));
    }

    /** Words that open those of the claims. */
    Link link(String text, Collection<? extends SourcedClaim<?>> claims) {
        if (claims.isEmpty()) {
            return Link.none(text);
        }
        String all = claims.stream().map(claim -> String.valueOf(number(claim))).collect(Collectors.joining(" "));
        return new Link(text, target(claims.iterator().next()), all);
    }

    private String target(SourcedClaim<?> claim) {
        return place(claim).map(place -> Ids.mark(place.firstMark())).orElseGet(() -> Ids.claim(number(claim)));
    }
}
