package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import java.util.Collection;
import java.util.NavigableMap;

/**
 * The whole text of an article in pieces: sentences that carry claims, with the stretches in which their words stand marked and numbered, and what is between
 * them. Words of several claims may overlap, so the words of one are a run of marks.
 *
 * <p>The stretches one after the other are the article's text, character for character.
 */
record ArticleText(Article article, ImmutableList<Piece> pieces, NavigableMap<Integer, Integer> marksByStart) {
    /** A sentence that carries a claim, or what is between two such. */
    record Piece(boolean isSentence, ImmutableList<Stretch> stretches) {}

    /** A stretch of text, and the number of its mark; 0 where no claim rests on it. */
    record Stretch(String text, int mark) {
        boolean isMarked() {
            return mark > 0;
        }

        String id() {
            return Ids.mark(mark);
        }
    }

    /** The first and the last of a run of marks. */
    record Marks(int first, int last) {}

    /** Whether the words of a claim stand in an article where the claim says. */
    static boolean contains(Article article, SourcedClaim<?> claim) {
        Citation citation = claim.citation();
        return article.text().startsWith(citation.quote(), citation.start());
    }

    /** The text with the words of those claims marked, which all stand in it; so many marks are used before. */
    static ArticleText of(Article article, Collection<SourcedClaim<?>> claims, int marksBefore) {
        return new Cutting(article, claims).cut(marksBefore);
    }

    /** In which marks the words of a claim stand that the text was cut by. */
    Marks marks(SourcedClaim<?> claim) {
        int start = start(article.text(), claim);
        int end = end(article.text(), claim);
        return new Marks(
                marksByStart.floorEntry(start).getValue(),
                marksByStart.lowerEntry(end).getValue());
    }

    /** How many marks there are. */
    int size() {
        return marksByStart.size();
    }

    /** Where the words of a claim start, or the character of two code units that they would cut in two. */
    static int start(String text, SourcedClaim<?> claim) {
        int start = claim.citation().start();
        return isWithin(text, start) ? start - 1 : start;
    }

    /** Where they end, likewise. */
    static int end(String text, SourcedClaim<?> claim) {
        int end = claim.citation().end();
        return isWithin(text, end) ? end + 1 : end;
    }

    private static boolean isWithin(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
