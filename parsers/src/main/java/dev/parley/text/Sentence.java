package dev.parley.text;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A sentence: its tokens, at least one; a heading or a list item counts as a sentence too. */
public final class Sentence {
    private final Cuts cuts;
    private final int first;
    private final int behind;
    private final boolean quoted;
    private final int paragraph;
    // Made when first asked for; two threads that ask at once make equal ones.
    private @Nullable ImmutableList<Token> tokens;

    Sentence(Cuts cuts, int first, int behind, boolean quoted, int paragraph) {
        this.cuts = cuts;
        this.first = first;
        this.behind = behind;
        this.quoted = quoted;
        this.paragraph = paragraph;
    }

    /** Its tokens, in the order of the text. */
    public ImmutableList<Token> tokens() {
        ImmutableList<Token> made = tokens;
        if (made == null) {
            made = cuts.tokens(first, behind);
            tokens = made;
        }
        return made;
    }

    /** The vocabulary in which its words were looked for. */
    public Vocabulary vocabulary() {
        return cuts.vocabulary();
    }

    /** How many tokens it has. */
    public int size() {
        return behind - first;
    }

    /** The word that a token is, without making the token; null where the vocabulary doesn't have it. */
    public @Nullable Word word(int index) {
        return cuts.word(first + index);
    }

    /** The marks of a family that a token has, a bit each, without making the token. */
    public long marks(int index, int family) {
        return cuts.marks(first + index, family);
    }

    /** Whether it has a word or sign, given in lower case, that its vocabulary has; false for any other. */
    public boolean has(String lower) {
        return cuts.has(first, behind, vocabulary().id(lower));
    }

    /** Whether a token is a word that starts with a capital, without making the token. */
    public boolean isCapitalised(int index) {
        return cuts.isCapitalised(first + index);
    }

    /**
     * The marks of a family that any of its words has, a bit each.
     *
     * @param ofNames those of them that only words with a capital have
     */
    public long allMarks(int family, long ofNames) {
        return cuts.marks(first, behind, family, ofNames);
    }

    /** Whether it begins inside a quotation that an earlier sentence opened. */
    public boolean quoted() {
        return quoted;
    }

    /** The number of its paragraph in the article, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** The offset of its first character in the article's text. */
    public int start() {
        return cuts.start(first);
    }

    /** The offset behind its last character. */
    public int end() {
        return cuts.end(behind - 1);
    }
}
