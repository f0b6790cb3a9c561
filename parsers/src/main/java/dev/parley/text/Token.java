package dev.parley.text;

/**
 * A word, a number or a sign, and where it stands in the article's text.
 *
 * <p>A possessive ending is a token of its own ({@code Russia} + {@code ’s}), a hyphen too ({@code 18} + {@code -} + {@code 25}), and a number is
 * one token with its grouping, however that is written ({@code 1,212}, {@code 1, 212}, {@code 1 212}).
 *
 * @param start the offset of its first character, in UTF-16 code units
 * @param end the offset behind its last character
 * @param kind what it is
 * @param text its characters
 * @param lower its characters in lower case, typographic apostrophes made plain and soft hyphens left out; what words are
 *     looked up by
 */
public record Token(int start, int end, Kind kind, String text, String lower) {
    /** What a token is. */
    public enum Kind {
        /** Letters, with the apostrophes, points and digits inside. */
        WORD,
        /** Digits with their grouping, and the letters of a suffix: {@code 1,212}, {@code 11th}, {@code 1k}. */
        NUMBER,
        /** The ending of a possessive: {@code ’s} or {@code ’}. */
        POSSESSIVE,
        /** An opening quotation mark. */
        OPEN_QUOTE,
        /** A closing quotation mark. */
        CLOSE_QUOTE,
        /** Any other single character. */
        SIGN
    }

    /** Whether this is this word or sign, given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether this is a word that starts with a capital. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
