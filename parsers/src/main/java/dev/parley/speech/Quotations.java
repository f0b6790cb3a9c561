package dev.parley.speech;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tokens of an article are quoted speech, and whose quotations go on from sentence to sentence. */
final class Quotations {
    private static final int SHORTEST = 4;

    private final List<List<Span>> quotations = new ArrayList<>();

    /** Keeps the quotations of the next sentence. */
    void read(Scene scene) {
        List<Span> spans = new ArrayList<>();
        int open = scene.sentence().quoted() ? 0 : -1;
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (scene.is(i, Token.Kind.OPEN_QUOTE) && open < 0) {
                open = i;
            } else if (scene.is(i, Token.Kind.CLOSE_QUOTE) && open >= 0) {
                spans.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            spans.add(new Span(open, scene.tokens().size()));
        }
        spans.removeIf(span -> !isSpeech(scene, span));
        quotations.add(spans);
    }

    /** A word or two in quotation marks are a name or a doubtful expression, and nobody's speech. */
    private static boolean isSpeech(Scene scene, Span span) {
        return span.length() >= SHORTEST
                && (span.length() == scene.tokens().size()
                        || scene.mentions().stream()
                                .anyMatch(mention -> span.has(mention.from())
                                        && mention instanceof Cue cue
                                        && (cue.isVerb()
                                                || cue.is(Sense.BE)
                                                || cue.is(Sense.HAVE)
                                                || cue.is(Sense.MODAL))));
    }

    /** The quoted speech of a sentence that a token stands in; null where it stands in none. */
    @Nullable
    Span at(int sentence, int token) {
        for (Span span : quotations.get(sentence)) {
            if (span.has(token)) {
                return span;
            }
        }
        return null;
    }
}
