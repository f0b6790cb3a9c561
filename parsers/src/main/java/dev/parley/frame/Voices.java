package dev.parley.frame;

import dev.parley.party.Person;
import java.util.Optional;

/** Who speaks in an article; frames ask it whose "we" is. */
@FunctionalInterface
public interface Voices {
    /** Nobody speaks. */
    Voices NONE = (sentence, token) -> Optional.empty();

    /**
     * Who says a token of a sentence; empty where nobody is named.
     *
     * @param sentence the index of the sentence in the article
     * @param token the index of the token in the sentence
     */
    Optional<Person> at(int sentence, int token);
}
