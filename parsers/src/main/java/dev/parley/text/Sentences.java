package dev.parley.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

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

    private Sentences() {}

    /** The sentences from an offset of a text to its end, in order. */
    public static ImmutableList<Sentence> of(String text, int from) {
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        int number = 0;
        for (Paragraphs.Span paragraph : Paragraphs.of(text, from)) {
            cut(Tokenizer.tokens(text, paragraph.start(), paragraph.end()), number, sentences);
            number++;
        }
        return sentences.build();
    }

    private static void cut(List<Token> tokens, int paragraph, ImmutableList.Builder<Sentence> sentences) {
        int first = 0;
        boolean quoted = false;
        boolean inQuotes = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token.Kind kind = tokens.get(i).kind();
            inQuotes = kind == Token.Kind.OPEN_QUOTE || inQuotes && kind != Token.Kind.CLOSE_QUOTE;
            if (i + 1 == tokens.size() || i - first + 1 == LONGEST || endsAt(tokens, i)) {
                sentences.add(new Sentence(ImmutableList.copyOf(tokens.subList(first, i + 1)), quoted, paragraph));
                first = i + 1;
                quoted = inQuotes;
            }
        }
    }

    private static boolean endsAt(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        boolean starts =
                next.isCapitalised() || next.kind() == Token.Kind.NUMBER || next.kind() == Token.Kind.OPEN_QUOTE;
        if (!starts) {
            return false;
        }
        int mark = i;
        while (mark > 0 && isClosing(tokens.get(mark))) {
            mark--;
        }
        Token last = tokens.get(mark);
        if (isInitials(last)) {
            return SmallWord.STARTER.is(next);
        }
        return isMark(last) && !(last.is(".") && mark > 0 && isAbbreviation(tokens.get(mark - 1), next));
    }

    private static boolean isClosing(Token token) {
        return token.kind() == Token.Kind.CLOSE_QUOTE || token.is(")") || token.is("]");
    }

    private static boolean isMark(Token token) {
        return token.is(".") || token.is("!") || token.is("?") || token.is("…");
    }

    private static boolean isInitials(Token token) {
        return token.kind() == Token.Kind.WORD && token.text().endsWith(".");
    }

    private static boolean isAbbreviation(Token word, Token next) {
        boolean initial = word.text().length() == 1 && word.isCapitalised();
        boolean numbered = next.kind() == Token.Kind.NUMBER && SmallWord.ABBREVIATION_BEFORE_NUMBER.is(word);
        return initial || numbered || SmallWord.ABBREVIATION.is(word);
    }
}
