package dev.parley.mention.mark;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Token;
import dev.parley.text.Word;
import java.util.List;

/**
 * A phrase of a resource file and what it is for.
 *
 * @param <R> the roles of the file
 * @param words its tokens, in lower case
 * @param role what it is for
 * @param value what it stands for; empty where the role says it all
 */
public record Phrase<R>(ImmutableList<String> words, R role, String value) {
    /** How many tokens it has. */
    public int length() {
        return words.size();
    }

    /** The number that it stands for, where its role is one of a number. */
    public long number() {
        return Long.parseLong(value);
    }

    boolean isAt(List<Token> tokens, int index) {
        if (index + length() > tokens.size()) {
            return false;
        }
        // The first one is the word under which the phrase was found.
        for (int i = 1; i < length(); i++) {
            Word word = tokens.get(index + i).word();
            if (word == null || !word.lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
