package dev.parley.text;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token.Kind;

/**
 * Cuts paragraphs into tokens, each in one pass from left to right. Quotation marks pair within the paragraph.
 *
 * <p>Tokens are looked up as they are read; only one with capitals other than ASCII is made a string for that.
 */
final class Tokenizer {
    private static final int GROUP = 3;

    private final String text;
    private final char[] chars;
    private final Vocabulary vocabulary;
    private final Cuts cuts;
    private int first;
    private int end;
    private int at;
    private boolean inDoubleQuotes;
    private boolean inSingleQuotes;

    /**
     * A tokenizer of a text.
     *
     * @param chars the characters of the text
     */
    Tokenizer(String text, char[] chars, Cuts cuts) {
        this.text = text;
        this.chars = chars;
        this.vocabulary = cuts.vocabulary();
        this.cuts = cuts;
    }

    /** The tokens between two offsets of a text, which is taken for one paragraph. */
    static ImmutableList<Token> tokens(String text, int start, int end) {
        char[] chars = text.toCharArray();
        Cuts cuts = new Cuts(text, chars, Vocabulary.plain(), end - start);
        new Tokenizer(text, chars, cuts).cut(start, end);
        return cuts.tokens(0, cuts.size());
    }

    /** Cuts the paragraph between two offsets. */
    void cut(int paragraphStart, int paragraphEnd) {
        first = cuts.size();
        at = paragraphStart;
        end = paragraphEnd;
        inDoubleQuotes = false;
        inSingleQuotes = false;
        while (at < end) {
            char c = chars[at];
            if (c >= Characters.ASCII) {
                cutOther();
            } else {
                switch (Characters.kind(c)) {
                    case Characters.SPACE -> at++;
                    case Characters.LETTER -> word();
                    case Characters.DIGIT -> number();
                    default -> sign(at, c);
                }
            }
        }
    }

    private void cutOther() {
        int c = text.codePointAt(at);
        if (Characters.isSpace(c)) {
            at += Character.charCount(c);
        } else if (Character.isLetter(c)) {
            word();
        } else {
            sign(at, c);
        }
    }

    private void word() {
        int start = at;
        if (isInitials()) {
            add(start, Kind.WORD);
            return;
        }
        int hash = 0;
        int i = start;
        while (i < end) {
            char c = chars[i];
            char lower = Characters.insideWord(c);
            if (lower == 0) {
                if (c < Characters.ASCII && c != '\'' || !isInsideWord(text.codePointAt(i), i)) {
                    break;
                }
                if (c != '\'' && c != '’') {
                    otherWord(start);
                    return;
                }
                lower = '\'';
            }
            hash = 31 * hash + lower;
            i++;
        }
        // Most words have a space behind.
        at = i < end && chars[i] == ' ' ? i + 1 : i;
        cuts.add(start, i, Kind.WORD, isCapital(start), vocabulary.id(chars, start, i, hash));
    }

    private boolean isCapital(int start) {
        char c = chars[start];
        return c < Characters.ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(text.codePointAt(start));
    }

    /** Goes on with a word that has capitals other than ASCII, or marks inside that show nothing. */
    private void otherWord(int start) {
        while (at < end && isInsideWord(text.codePointAt(at), at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        add(start, Kind.WORD);
    }

    /** Whether a code point, which stands at an offset, belongs to the word before it. */
    private boolean isInsideWord(int c, int i) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Characters.isJoiner(c) && isLetter(i + 1)
                || Characters.isApostrophe(c) && isLetter(i + 1) && !isPossessive(i);
    }

    /** Goes behind an abbreviation of single letters with points, such as U.S. or p.m., where one starts here. */
    private boolean isInitials() {
        int i = at;
        while (i + 1 < end && chars[i + 1] == '.' && isLetter(i)) {
            i += 2;
        }
        if (i - at < 4) {
            return false;
        }
        at = i;
        return true;
    }

    private void number() {
        int start = at;
        digits();
        // "June 11, 212 bodies" is a day and a number, "in June 1,200 bodies" a month and a number.
        boolean groups = at - start <= GROUP && chars[start] != '0' && (!isBehindMonth() || isDigit(at + 1));
        int length = at - start;
        while (groups) {
            int group = groupLength(length);
            at += group;
            groups = group > 0;
        }
        if (isDigit(at + 1) && chars[at] == '.') {
            at++;
            digits();
        }
        suffix();
        add(start, Kind.NUMBER);
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isBehindMonth() {
        return cuts.size() > first && cuts.is(cuts.size() - 1, SmallWord.MONTH);
    }

    /**
     * The length of the next three digits with what separates them from the number so far; 0 where they belong to another number. A
     * comma alone joins any; one with a space, or a space alone, joins {@code 6, 000} and {@code 11, 212} but not {@code 205, 277}.
     */
    private int groupLength(int lengthOfFirst) {
        int digits = at;
        boolean comma = digits < end && chars[digits] == ',';
        digits += comma ? 1 : 0;
        boolean space = digits < end && isGroupingSpace(chars[digits]);
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
        boolean wordBefore = cuts.size() > first && cuts.end(cuts.size() - 1) == start;
        boolean opens = !wordBefore || !Character.isLetterOrDigit(text.codePointBefore(start));
        at += Character.charCount(c);
        if (Characters.isApostrophe(c) && wordBefore && isPossessive(start)) {
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
        } else if ((Characters.isApostrophe(c) || c == '′') && inSingleQuotes) {
            inSingleQuotes = false;
            add(start, Kind.CLOSE_QUOTE);
        } else {
            add(start, Kind.SIGN);
        }
    }

    private void add(int start, Kind kind) {
        boolean capital = kind == Kind.WORD && isCapital(start);
        cuts.add(start, at, kind, capital, known(start));
    }

    /** The number of the word that the characters up to here are. */
    private int known(int start) {
        int hash = 0;
        for (int i = start; i < at; i++) {
            char c = chars[i];
            if (!Characters.isSteady(c)) {
                return vocabulary.id(Characters.lower(text.substring(start, at)));
            }
            hash = 31 * hash + Characters.lower(c);
        }
        return vocabulary.id(chars, start, at, hash);
    }

    /** Whether the apostrophe here makes a possessive: 's, or behind a plural's s where it closes no quotation. */
    private boolean isPossessive(int i) {
        return possessiveLength(i) > 0;
    }

    private int possessiveLength(int i) {
        boolean letterFollows = i + 1 < end && Character.isLetterOrDigit(chars[i + 1]);
        if (letterFollows) {
            boolean s = chars[i + 1] == 's' || chars[i + 1] == 'S';
            return s && !isLetterOrDigit(i + 2) ? 2 : 0;
        }
        boolean plural = i > 0 && Character.toLowerCase(chars[i - 1]) == 's';
        return plural && !inSingleQuotes && i + 1 < end && Characters.isSpace(chars[i + 1]) ? 1 : 0;
    }

    private boolean isDigit(int i) {
        return i < end && chars[i] >= '0' && chars[i] <= '9';
    }

    private boolean isLetter(int i) {
        return i < end && Character.isLetter(text.codePointAt(i));
    }

    private boolean isLetterOrDigit(int i) {
        return i < end && Character.isLetterOrDigit(text.codePointAt(i));
    }

    private static boolean isGroupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }
}
