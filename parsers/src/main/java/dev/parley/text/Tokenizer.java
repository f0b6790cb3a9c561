package dev.parley.text;

import com.google.common.base.CharMatcher;
import dev.parley.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into tokens, in one pass from left to right. Quotation marks pair within the paragraph. */
final class Tokenizer {
    /** Soft hyphen, zero-width non-joiner and joiner, word joiner. */
    private static final CharMatcher JOINERS = CharMatcher.anyOf("\u00ad\u200c\u200d\u2060");

    private static final int GROUP = 3;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean inDoubleQuotes;
    private boolean inSingleQuotes;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The tokens between two offsets of a text. */
    static List<Token> tokens(String text, int start, int end) {
        return new Tokenizer(text, start, end).run();
    }

    private List<Token> run() {
        while (at < end) {
            int start = at;
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (isDigit(at)) {
                number();
                add(start, Kind.NUMBER);
            } else if (Character.isLetter(c)) {
                word();
                add(start, Kind.WORD);
            } else {
                sign(start, c);
            }
        }
        return tokens;
    }

    private void add(int start, Kind kind) {
        String word = text.substring(start, at);
        tokens.add(new Token(start, at, kind, word, lower(word)));
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.chars().anyMatch(Tokenizer::isJoiner) ? JOINERS.removeFrom(lower) : lower;
    }

    private void word() {
        int initials = initials();
        if (initials > 0) {
            at += initials;
            return;
        }
        while (at < end && isInsideWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private boolean isInsideWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isJoiner(c) && isLetter(at + 1)
                || isApostrophe(c) && isLetter(at + 1) && !isPossessive(at);
    }

    /** The length of an abbreviation of single letters with points, such as U.S. or p.m., that starts here; 0 where none does. */
    private int initials() {
        int i = at;
        while (isLetter(i) && i + 1 < end && text.charAt(i + 1) == '.') {
            i += 2;
        }
        return i - at >= 4 ? i - at : 0;
    }

    private void number() {
        int first = at;
        digits();
        boolean groups = at - first <= GROUP && text.charAt(first) != '0' && !isBehindMonth();
        int length = at - first;
        while (groups && groupLength(length) > 0) {
            at += groupLength(length);
        }
        if (isDigit(at + 1) && text.charAt(at) == '.') {
            at++;
            digits();
        }
        suffix();
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    /** Behind a month a number is a day, so that the comma or space after it groups no digits: "on May 16, 303 prisoners". */
    private boolean isBehindMonth() {
        return !tokens.isEmpty() && SmallWord.MONTH.is(tokens.get(tokens.size() - 1));
    }

    /**
     * The length of the next three digits with what separates them from the number so far; 0 where they belong to another number. A
     * comma alone joins any; one with a space, or a space alone, joins {@code 6, 000} and {@code 11, 212} but not {@code 205, 277}.
     */
    private int groupLength(int lengthOfFirst) {
        int digits = at;
        boolean comma = digits < end && text.charAt(digits) == ',';
        digits += comma ? 1 : 0;
        boolean space = digits < end && isGroupingSpace(text.charAt(digits));
        digits += space ? 1 : 0;
        if (!comma && !space
                || !isDigit(digits)
                || !isDigit(digits + 1)
                || !isDigit(digits + 2)
                || isDigit(digits + GROUP)) {
            return 0;
        }
        boolean sure = !space || lengthOfFirst < GROUP || text.startsWith("000", digits);
        return sure ? digits + GROUP - at : 0;
    }

    /** Takes in the letters of an ordinal or a unit: {@code 11th}, {@code 1k}. */
    private void suffix() {
        int i = at;
        while (isLetter(i) && i - at <= 2) {
            i++;
        }
        if (i - at <= 2) {
            at = i;
        }
    }

    private void sign(int start, int c) {
        boolean wordBefore =
                start > 0 && !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == start;
        boolean opens = !wordBefore || !Character.isLetterOrDigit(text.codePointBefore(start));
        at += Character.charCount(c);
        if (isApostrophe(c) && wordBefore && isPossessive(start)) {
            at = start + possessiveLength(start);
            add(start, Kind.POSSESSIVE);
        } else if (c == '“' || c == '„' || c == '«' || c == '"' && !inDoubleQuotes) {
            inDoubleQuotes = true;
            add(start, Kind.OPEN_QUOTE);
        } else if (c == '”' || c == '»' || c == '"') {
            inDoubleQuotes = false;
            add(start, Kind.CLOSE_QUOTE);
        } else if (c == '‘' || c == '\'' && opens && !inSingleQuotes && isLetterOrDigit(at)) {
            inSingleQuotes = true;
            add(start, Kind.OPEN_QUOTE);
        } else if ((isApostrophe(c) || c == '′') && inSingleQuotes) {
            inSingleQuotes = false;
            add(start, Kind.CLOSE_QUOTE);
        } else {
            add(start, Kind.SIGN);
        }
    }

    /** Whether the apostrophe here makes a possessive: 's, or behind a plural's s where it closes no quotation. */
    private boolean isPossessive(int i) {
        return possessiveLength(i) > 0;
    }

    private int possessiveLength(int i) {
        boolean letterFollows = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        if (letterFollows) {
            boolean s = text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S';
            return s && !isLetterOrDigit(i + 2) ? 2 : 0;
        }
        boolean plural = i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 's';
        return plural && !inSingleQuotes && i + 1 < end && isSpace(text.charAt(i + 1)) ? 1 : 0;
    }

    private boolean isDigit(int i) {
        return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isLetter(int i) {
        return i < end && Character.isLetter(text.codePointAt(i));
    }

    private boolean isLetterOrDigit(int i) {
        return i < end && Character.isLetterOrDigit(text.codePointAt(i));
    }

    /** Whether a mark that shows nothing stands inside words: a soft hyphen or a joiner. */
    private static boolean isJoiner(int c) {
        return c <= Character.MAX_VALUE && JOINERS.matches((char) c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isGroupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /** White space, and the marks that show nothing: zero-width characters and those that turn the writing direction. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
