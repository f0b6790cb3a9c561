package dev.parley.speech;

import java.util.Optional;

/**
 * Words that name a source.
 *
 * @param source who is named
 * @param words the tokens, with the office before a name
 * @param isKnown whether a person was introduced by name, or goes by an office
 */
record Naming(Source source, Span words, boolean isKnown) {
    /** The same words, where they name more than one. */
    Naming unnamed() {
        return new Naming(Source.unnamed(Optional.empty()), words, isKnown);
    }
}
