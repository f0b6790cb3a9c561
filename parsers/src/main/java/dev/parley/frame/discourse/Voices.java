package dev.parley.frame.discourse;

import dev.parley.party.Party;
import java.util.Optional;

/** Who speaks in an article; frames ask it whose "we" is, and whose a number is. */
public interface Voices {
    /** Nobody speaks. */
    Voices NONE = new Voices() {
        @Override
        public Optional<Party> side(int sentence, int token) {
            return Optional.empty();
        }

        @Override
        public boolean isCountedApart(int sentence, int token) {
            return false;
        }
    };

    /**
     * For whom whoever says a token of a sentence speaks; empty where it does not tell.
     *
     * @param sentence the index of the sentence in the article
     * @param token the index of the token in the sentence
     */
    Optional<Party> side(int sentence, int token);

    /**
     * Whether a number is another account's of what its sentence has told: "40 captives, or 45 according to Kinshasa".
     *
     * @param sentence the index of the sentence in the article
     * @param token the index of the number's first token in the sentence
     */
    boolean isCountedApart(int sentence, int token);
}
