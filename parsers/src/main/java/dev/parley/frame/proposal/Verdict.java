package dev.parley.frame.proposal;

import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.words.ProposingWord;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/** Whether a reply is a yes or a no, by the adjective that goes with it: "a positive response", "its answer was negative". */
final class Verdict {
    private Verdict() {}

    /** What a noun for a reply says; null where it leaves open which it is, and of other nouns. */
    static @Nullable Kind of(Scene scene, Cue reply) {
        if (reply.isVerb() || !ProposingWord.REPLY.is(scene.lower(reply.from()))) {
            return null;
        }
        int before = reply.from() - 1;
        while (scene.is(before, Token.Kind.CLOSE_QUOTE) || scene.is(before, Token.Kind.OPEN_QUOTE)) {
            before--;
        }
        Kind kind = of(scene.lower(before));
        return kind == null && ProposingWord.COPULA.is(scene.lower(reply.to()))
                ? of(scene.lower(reply.to() + 1))
                : kind;
    }

    private static @Nullable Kind of(String word) {
        if (ProposingWord.POSITIVE.is(word)) {
            return Kind.ACCEPT;
        }
        return ProposingWord.NEGATIVE.is(word) ? Kind.REJECT : null;
    }
}
