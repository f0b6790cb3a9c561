package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.html.ArticleText.Piece;
import dev.parley.examples.report.html.ArticleText.Stretch;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cuts the text of an article where the words of claims start and end, and the sentences that carry any. */
final class Cutting {
    private final Article article;
    private final String text;

    /** How many claims are on the words from an offset up to the next. */
    private final NavigableMap<Integer, Integer> levels = new TreeMap<>();

    /** The ends of the sentences that carry claims, by their starts. */
    private final NavigableMap<Integer, Integer> sentences = new TreeMap<>();

    Cutting(Article article, Collection<SourcedClaim<?>> claims) {
        this.article = article;
        this.text = article.text();
        levels.put(0, 0);
        claims.forEach(claim -> {
            levels.merge(ArticleText.start(text, claim), 1, Integer::sum);
            levels.merge(ArticleText.end(text, claim), -1, Integer::sum);
        });
        int level = 0;
        for (Map.Entry<Integer, Integer> cut : levels.entrySet()) {
            level += cut.getValue();
            cut.setValue(level);
        }
        if (!claims.isEmpty()) {
            Sentences.of(text, article.bodyStart()).stream()
                    .filter(this::carriesClaim)
                    .forEach(sentence -> sentences.put(sentence.start(), sentence.end()));
        }
        sentences.forEach((start, end) -> {
            levels.putIfAbsent(start, levels.floorEntry(start).getValue());
            levels.putIfAbsent(end, levels.floorEntry(end).getValue());
        });
    }

    private boolean carriesClaim(Sentence sentence) {
        boolean goesOn = levels.floorEntry(sentence.start()).getValue() > 0;
        return goesOn
                || levels.subMap(sentence.start(), sentence.end()).values().stream()
                        .anyMatch(level -> level > 0);
    }

    /** The pieces, with marks that count on from those used before. */
    ArticleText cut(int marksBefore) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        List<Stretch> piece = new ArrayList<>();
        int mark = marksBefore;
        int sentenceEnd = -1;
        for (Map.Entry<Integer, Integer> cut : levels.headMap(text.length()).entrySet()) {
            int start = cut.getKey();
            Integer next = levels.higherKey(start);
            if (start == sentenceEnd || sentences.containsKey(start)) {
                add(pieces, piece, start == sentenceEnd);
                sentenceEnd = sentences.getOrDefault(start, -1);
            }
            boolean isMarked = cut.getValue() > 0;
            if (isMarked) {
                mark++;
                marks.put(start, mark);
            }
            piece.add(new Stretch(text.substring(start, next == null ? text.length() : next), isMarked ? mark : 0));
        }
        add(pieces, piece, sentenceEnd == text.length());
        return new ArticleText(article, pieces.build(), marks);
    }

    private static void add(ImmutableList.Builder<Piece> pieces, List<Stretch> piece, boolean isSentence) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(isSentence, ImmutableList.copyOf(piece)));
            piece.clear();
        }
    }
}
