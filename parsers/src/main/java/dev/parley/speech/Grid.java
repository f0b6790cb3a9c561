package dev.parley.speech;

import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import org.jspecify.annotations.Nullable;

/** The mentions of a sentence by their tokens. */
final class Grid {
    private final @Nullable Mention[] mentions;

    Grid(Scene scene) {
        this.mentions = new @Nullable Mention[scene.tokens().size()];
        for (Mention mention : scene.mentions()) {
            for (int i = mention.from(); i < mention.to(); i++) {
                mentions[i] = mention;
            }
        }
    }

    /** The mention that a token is part of; null where it is part of none. */
    @Nullable
    Mention at(int token) {
        return token >= 0 && token < mentions.length ? mentions[token] : null;
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
}
