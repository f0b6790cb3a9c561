package dev.parley.mention.theme;

import com.google.common.collect.ImmutableList;
import dev.parley.mention.Mention;
import dev.parley.mention.mark.SmallWord;
import dev.parley.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a noun phrase has been read: in "the bodies of 27 soldiers" up to "of", where its first noun is read. */
final class PhraseReach {
    final ImmutableList<Token> tokens;
    final List<Mention> mentions;

    /** The phrase's first mention. */
    final int first;

    /** The first mention that is still to be read. */
    int next;

    /** The first token that is still to be read. */
    int at;

    PhraseReach(ImmutableList<Token> tokens, List<Mention> mentions, int first) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.first = first;
        this.next = first;
        this.at = mentions.get(first).from();
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** The first token that is still to be read, where the sentence has one. */
    Token token() {
        return tokens.get(at);
    }

    /** Goes on behind the next mention, which is this one. */
    void pass(Mention mention) {
        next++;
        at = mention.to();
    }

    /** Where a mention that is still to be read stands among all. */
    int indexOf(Mention mention) {
        int index = next;
        while (mentions.get(index) != mention) {
            index++;
        }
        return index;
    }

    /** Goes on at this token. */
    void moveTo(int token) {
        at = token;
        while (next < mentions.size() && mentions.get(next).from() < token) {
            next++;
        }
    }

    /** The mention that starts at this token and is still to be read; null where none does. */
    @Nullable
    Mention mentionAt(int token) {
        for (int i = next; i < mentions.size() && mentions.get(i).from() <= token; i++) {
            if (mentions.get(i).from() == token) {
                return mentions.get(i);
            }
        }
        return null;
    }

    /** Whether the token is a word that may describe a noun. */
    static boolean isAdjective(Token token) {
        return token.kind() == Token.Kind.WORD && !token.isCapitalised() && !SmallWord.BEHIND_NUMBER.is(token);
    }

    static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.OPEN_QUOTE || token.kind() == Token.Kind.CLOSE_QUOTE;
    }
}
