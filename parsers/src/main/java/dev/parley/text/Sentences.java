package dev.parley.text;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token.Kind;

/**
 * The sentences of a text.
 *
 * <p>A sentence ends at a point, an exclamation or question mark that a capital, a digit or a quotation follows, with or without a space
 * between, at the end of its paragraph, and at the latest after {@value #LONGEST} tokens.
 * A point behind an abbreviation ({@code Gen.}) or an initial ends none; the one of {@code U.S.} and {@code p.m.} does before a word that
 * starts sentences.
 */
public final class Sentences {
    /** Nobody writes longer ones; what has no sentence end in a megabyte is cut, so that the cost of a sentence has a bound. */
    private static final int LONGEST = 300;

    private final Cuts cuts;
    private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

    private Sentences(Cuts cuts) {
        this.cuts = cuts;
    }

    /** The sentences from an offset of a text to its end, in order. */
    public static ImmutableList<Sentence> of(String text, int from) {
        return of(text, from, Vocabulary.plain());
    }

    /** The sentences from an offset of a text to its end, in order, their words found in a vocabulary. */
    public static ImmutableList<Sentence> of(String text, int from, Vocabulary vocabulary) {
        char[] chars = text.toCharArray();
        Cuts cuts = new Cuts(text, chars, vocabulary, text.length() - from);
        Sentences sentences = new Sentences(cuts);
        Tokenizer tokenizer = new Tokenizer(text, chars, cuts);
        int number = 0;
        for (Paragraphs.Span paragraph : Paragraphs.of(text, from)) {
            int first = cuts.size();
            tokenizer.cut(paragraph.start(), paragraph.end());
            sentences.cut(first, number);
            number++;
        }
        return sentences.sentences.build();
    }

    /** Cuts the tokens from an index on, which are those of a paragraph. */
    private void cut(int start, int paragraph) {
        int first = start;
        boolean quoted = false;
        boolean inQuotes = false;
        for (int i = start; i < cuts.size(); i++) {
            inQuotes = cuts.is(i, Kind.OPEN_QUOTE) || inQuotes && !cuts.is(i, Kind.CLOSE_QUOTE);
            if (i + 1 == cuts.size() || i - first + 1 == LONGEST || endsAt(start, i)) {
                sentences.add(new Sentence(cuts, first, i + 1, quoted, paragraph));
                first = i + 1;
                quoted = inQuotes;
            }
        }
    }

    private boolean endsAt(int start, int i) {
        int next = i + 1;
        if (!cuts.canStart(next)) {
            return false;
        }
        int mark = i;
        while (mark > start && isClosing(mark)) {
            mark--;
        }
        if (isInitials(mark)) {
            return cuts.is(next, SmallWord.STARTER);
        }
        // "1. Elections are held": the number of a line in a list.
        boolean line = mark == start + 1 && cuts.is(start, Kind.NUMBER) && cuts.is(mark, '.');
        return isMark(mark) && !line && !(cuts.is(mark, '.') && mark > start && isAbbreviation(mark - 1, next));
    }

    private boolean isClosing(int token) {
        return cuts.is(token, Kind.CLOSE_QUOTE) || cuts.is(token, ')') || cuts.is(token, ']');
    }

    private boolean isMark(int token) {
        return cuts.is(token, '.') || cuts.is(token, '!') || cuts.is(token, '?') || cuts.is(token, '…');
    }

    private boolean isInitials(int token) {
        return cuts.is(token, Kind.WORD) && cuts.last(token) == '.';
    }

    private boolean isAbbreviation(int word, int next) {
        boolean letter = cuts.end(word) - cuts.start(word) == 1;
        // "Kyiv confirmed it on X. Moscow did not."
        boolean network = letter && word > 0 && cuts.last(word) == 'X' && cuts.is(word - 1, SmallWord.BEFORE_NETWORK);
        boolean initial = letter && cuts.isCapitalised(word) && !network;
        boolean numbered = cuts.is(next, Kind.NUMBER) && cuts.is(word, SmallWord.ABBREVIATION_BEFORE_NUMBER);
        return initial || numbered || cuts.is(word, SmallWord.ABBREVIATION);
    }
}
