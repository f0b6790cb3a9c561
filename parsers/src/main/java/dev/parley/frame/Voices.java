package dev.parley.frame;

import dev.parley.party.Party;
import java.util.Optional;

/** Who speaks in an article; frames ask it whose "we" is. */
@FunctionalInterface
public interface Voices {
    /** Nobody speaks. */
    Voices NONE = (sentence, token) -> Optional.empty();

    /**
     * For whom whoever says a token of a sentence speaks; empty where it does not tell.
     *
     * @param sentence the index of the sentence in the article
     * @param token the index of the token in the sentence
     */
    Optional<Party> at(int sentence, int token);
}
