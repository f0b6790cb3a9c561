package dev.parley.text;

import java.util.Locale;

/** What characters are, and how they are written in lower case; ASCII by a table, since that is what texts are made of. */
final class Characters {
    static final int ASCII = 128;

    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte SPACE = 3;

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';
    private static final char WORD_JOINER = '\u2060';

    private static final byte[] KINDS = new byte[ASCII];

    /** What ASCII letters and digits are in lower case; 0 for all else. */
    private static final char[] INSIDE_WORDS = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            KINDS[c] = isSpace(c) ? SPACE : Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
            INSIDE_WORDS[c] = KINDS[c] == LETTER || KINDS[c] == DIGIT ? Character.toLowerCase(c) : 0;
        }
    }

    private Characters() {}

    /** What an ASCII character is. */
    static byte kind(char ascii) {
        return KINDS[ascii];
    }

    /** A letter or digit that words are made of, in lower case, where that is the same whatever stands beside it; 0 for any other character. */
    static char insideWord(char c) {
        if (c < ASCII) {
            return INSIDE_WORDS[c];
        }
        return isSteady(c) && Character.isLetterOrDigit(c) ? c : 0;
    }

    /** Whether {@link #lower(char)} tells how a character is written in lower case, whatever stands beside it. */
    static boolean isSteady(char c) {
        return c < ASCII || !Character.isSurrogate(c) && Character.toLowerCase(c) == c && !isJoiner(c);
    }

    /** An ASCII character or an apostrophe in lower case; any other as it is. */
    static char lower(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c | 0x20);
        }
        return c == '’' ? '\'' : c;
    }

    /** A word in lower case, typographic apostrophes made plain and joiners left out. */
    static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < lower.length(); i++) {
            if (isJoiner(lower.charAt(i))) {
                return withoutJoiners(lower);
            }
        }
        return lower;
    }

    private static String withoutJoiners(String word) {
        StringBuilder joined = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isJoiner(word.charAt(i))) {
                joined.append(word.charAt(i));
            }
        }
        return joined.toString();
    }

    /** Whether a mark that shows nothing stands inside words: a soft hyphen or a joiner. */
    static boolean isJoiner(int c) {
        return c == SOFT_HYPHEN || c == NON_JOINER || c == JOINER || c == WORD_JOINER;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** White space, and the marks that show nothing: zero-width characters and those that turn the writing direction. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
