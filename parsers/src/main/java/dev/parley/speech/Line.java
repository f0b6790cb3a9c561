package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A sentence by its tokens, with the mention that each belongs to. */
final class Line {
    private static final int LABEL = 5;

    private final Scene scene;
    private final @Nullable Mention[] byToken;

    Line(Scene scene) {
        this.scene = scene;
        this.byToken = new @Nullable Mention[scene.tokens().size()];
        for (Mention mention : scene.mentions()) {
            for (int i = mention.from(); i < mention.to(); i++) {
                byToken[i] = mention;
            }
        }
    }

    Scene scene() {
        return scene;
    }

    ImmutableList<Token> tokens() {
        return scene.tokens();
    }

    ImmutableList<Mention> mentions() {
        return scene.mentions();
    }

    int size() {
        return byToken.length;
    }

    /** The mention that a token is part of; null where it is part of none. */
    @Nullable
    Mention at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** The mention whose last token stands before a token; null where there is none. */
    @Nullable
    Mention endingAt(int token) {
        Mention mention = at(token - 1);
        return mention != null && mention.to() == token ? mention : null;
    }

    /** The mention that starts at a token; null where there is none. */
    @Nullable
    Mention startingAt(int token) {
        Mention mention = at(token);
        return mention != null && mention.from() == token ? mention : null;
    }

    /** The mention that a token is part of, as a cue of one of these senses; null where it is none. */
    @Nullable
    Cue cueAt(int token, Sense... senses) {
        Mention mention = at(token);
        return mention == null ? null : Scene.cue(mention, senses);
    }

    String lower(int token) {
        return scene.lower(token);
    }

    /** Whether a token, or whatever stands outside the sentence, is this word or sign. */
    boolean is(int token, String word) {
        return scene.lower(token).equals(word);
    }

    boolean is(int token, Kind kind) {
        return scene.is(token, kind);
    }

    boolean is(int token, Word word) {
        return word.is(scene.lower(token));
    }

    boolean isCapitalised(int token) {
        return token >= 0 && token < size() && tokens().get(token).isCapitalised();
    }

    /** Whether a mention is a verb, or stands for one: what makes a clause of words. */
    static boolean isVerb(@Nullable Mention mention) {
        return mention instanceof Cue cue
                && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(at(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isBarrier(int token) {
        return cueAt(token, Sense.BARRIER) != null;
    }

    /** Whether a mark that ends a sentence, or a part of it that is a sentence too, stands at a token. */
    boolean isEnd(int token) {
        return is(token, ".") || is(token, ";") || is(token, "?") || is(token, "!") || token >= size();
    }

    /** Whether a quotation ends before a token, or before the comma that does. */
    boolean isBehindQuote(int token) {
        return is(token - 1, Kind.CLOSE_QUOTE) || is(token - 1, ",") && is(token - 2, Kind.CLOSE_QUOTE);
    }

    /** The index of the mark that opens the quotation that ends before a token; 0 where an earlier sentence opened it. */
    int openingQuote(int token) {
        int i = token - 1;
        while (i > 0 && !is(i, Kind.OPEN_QUOTE)) {
            i--;
        }
        return Math.max(i, 0);
    }

    /** Whether a token ends what may be somebody's words: a comma, a mark, a dash. */
    boolean isParting(int token) {
        return is(token, ",") || is(token, "?") || is(token, "!") || is(token, Word.DASH);
    }

    /** The index of the next comma or semicolon from a token on; that of the sentence's end where there is none. */
    int nextBreak(int token) {
        int i = token;
        while (i < size() && !is(i, ",") && !is(i, ";")) {
            i++;
        }
        return i;
    }

    /** The index behind the semicolon that stands last before a token; 0 where none does. */
    int behindSemicolon(int token) {
        int i = token;
        while (i > 0 && !is(i - 1, ";")) {
            i--;
        }
        return i;
    }

    /** The index behind the colon of a label that a sentence starts with ("NOTE TO EDITORS:"); 0 where it has none. */
    int behindLabel() {
        for (int i = 0; i < Math.min(LABEL, size()) && !isVerb(at(i)); i++) {
            if (is(i, ":") && !is(i + 1, Kind.NUMBER)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The index of the next semicolon from a token on; that of the sentence's end where there is none. */
    int nextSemicolon(int token) {
        int i = token;
        while (i < size() && !is(i, ";")) {
            i++;
        }
        return i;
    }
}
