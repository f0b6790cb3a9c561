package dev.parley.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign, and where it stands in the article's text.
 *
 * <p>A possessive ending is a token of its own ({@code Russia} + {@code ’s}), a hyphen too ({@code 18} + {@code -} + {@code 25}), and a number is
 * one token with its grouping, however that is written ({@code 1,212}, {@code 1, 212}, {@code 1 212}).
 */
public final class Token {
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

    private final String source;
    private final int start;
    private final int end;
    private final Kind kind;
    private final boolean capitalised;
    private final @Nullable Word word;
    // Made when first asked for; two threads that ask at once make equal ones.
    private @Nullable String text;
    private @Nullable String lower;

    Token(String source, int start, int end, Kind kind, boolean capitalised, @Nullable Word word) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.capitalised = capitalised;
        this.word = word;
        this.lower = word == null ? null : word.lower();
    }

    /** The offset of its first character, in UTF-16 code units. */
    public int start() {
        return start;
    }

    /** The offset behind its last character. */
    public int end() {
        return end;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Its characters. */
    public String text() {
        String made = text;
        if (made == null) {
            made = source.substring(start, end);
            text = made;
        }
        return made;
    }

    /** Its characters in lower case, typographic apostrophes made plain and soft hyphens left out; what words are looked up by. */
    public String lower() {
        String made = lower;
        if (made == null) {
            made = Characters.lower(text());
            lower = made;
        }
        return made;
    }

    /** The word that it is; null where the vocabulary that the text was cut with doesn't have it. */
    public @Nullable Word word() {
        return word;
    }

    /** Its marks of a family, a bit each; 0 where the vocabulary doesn't have it. */
    public long marks(int family) {
        return word == null ? 0 : word.marks(family);
    }

    /** Whether it has a mark of a family. */
    public boolean has(int family, Enum<?> mark) {
        return word != null && word.has(family, mark);
    }

    /** Whether this is this word or sign, given in lower case. */
    public boolean is(String word) {
        return (lower != null || !startsOtherwise(word)) && lower().equals(word);
    }

    /** Whether the first character tells already that this is another word, so that no string need be made of it. */
    private boolean startsOtherwise(String word) {
        char first = source.charAt(start);
        return first < Characters.ASCII && !word.isEmpty() && Characters.lower(first) != word.charAt(0);
    }

    /** Whether this is a word that starts with a capital. */
    public boolean isCapitalised() {
        return capitalised;
    }

    /** Its characters. */
    @Override
    public String toString() {
        return text();
    }
}
