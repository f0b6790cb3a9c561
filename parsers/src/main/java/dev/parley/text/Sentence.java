package dev.parley.text;

import com.google.common.collect.ImmutableList;

/**
 * A sentence's tokens; a heading or a list item counts as a sentence too.
 *
 * @param tokens at least one, in the order of the text
 * @param quoted whether it begins inside a quotation that an earlier sentence opened
 * @param paragraph the number of its paragraph in the article, from 0
 */
public record Sentence(ImmutableList<Token> tokens, boolean quoted, int paragraph) {
    /** The offset of its first character in the article's text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** The offset behind its last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
